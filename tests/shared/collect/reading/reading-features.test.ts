import { describe, expect, it } from 'vitest';
import { named } from '../../../../shared/collect/reading/feature.ts';
import { readingFeatures } from '../../../../shared/collect/reading/reading-features.ts';
import { saidIn } from '../../../../shared/collect/reading/said.ts';

function askedOf(...paragraphs: readonly string[]): readonly (readonly number[])[] {
  const units = paragraphs.map((text) => ({ text, isApart: true }));
  return [...readingFeatures(units, saidIn(units))].map((sets) =>
    sets.flatMap(({ features }) => [...features]),
  );
}

const features = (...names: readonly string[]) => names.map((name) => named(name));

describe('what is asked of the sentences of a message', () => {
  const asked = askedOf(
    'Tak for jeres mail. Her er min:',
    'En mand kom ind. Han gik igen.',
    'Vi ses.',
  );

  it('is where each stands', () => {
    const borders = ['start', 'within', 'apart', 'within', 'apart'];
    for (const [at, border] of borders.entries())
      expect(asked[at]).toContain(named(`border ${border}`));
    expect(asked[2]).toContain(named('place 11'));
  });

  it('is what stands above and below', () => {
    expect(asked[1]).toEqual(expect.arrayContaining(features('f thanks above', 'past 1 below')));
    expect(asked[2]).toEqual(expect.arrayContaining(features('led apart', 'ends : above')));
    expect(asked[0]).not.toContain(named('ends : above'));
  });

  it('is what its paragraph says, and by which place', () => {
    expect(asked[0]).toEqual(
      expect.arrayContaining(features('f thanks par', 'f thanks par first')),
    );
    expect(asked[3]).toEqual(expect.arrayContaining(features('past 2 par', 'past 2 par second')));
    expect(asked[4]).toContain(named('past 0 par last'));
  });

  it('is what the whole comes to, of the first alone', () => {
    expect(asked[0]).toContain(named('mail paragraphs 3'));
    expect(asked[1]).not.toContain(named('mail paragraphs 3'));
  });

  it('is what is done and what is left', () => {
    expect(asked[2]).toEqual(expect.arrayContaining(features('done past 0', 'rest past 2')));
    expect(asked[4]).toEqual(expect.arrayContaining(features('done past 2', 'rest past 0')));
  });

  it('is nothing of a paragraph where there is but one', () => {
    expect(askedOf('Han kom. Han gik.')[0]).not.toContain(named('past 2 par'));
  });
});
