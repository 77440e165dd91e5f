import { describe, expect, it } from 'vitest';
import type { PartKind } from '../../../../shared/collect/parts/part.ts';
import { sentencesAround } from '../../../../shared/collect/teller/around.ts';

const units = (...parts: readonly (readonly [PartKind, string])[]) =>
  parts.map(([kind, text]) => ({ kind, text, markdown: null, isApart: true, isSignature: false }));

describe('the sentences around a story', () => {
  it('are told by where they stand, how far away, and what follows them', () => {
    const message = units(
      ['greeting', 'Hej alle'],
      ['lead-in', 'Ellen ringede. Her er det:'],
      ['story', 'Hun kom med en pose æbler.'],
      ['afterword', 'Den er hendes.'],
      ['closing', 'Hilsen Lone'],
      ['footer', 'Sendt fra min telefon'],
    );
    const said = sentencesAround(message, 'Historier', []).map(
      ({ place, text, next, distance }) => [place, text, next, distance],
    );
    expect(said).toEqual([
      ['subject', 'Historier', '', 0],
      ['above', 'Ellen ringede.', 'Her er det:', 1],
      ['above', 'Her er det:', '', 0],
      ['greeting', 'Hej alle', '', 2],
      ['below', 'Den er hendes.', '', 0],
      ['tail', 'Hilsen Lone', '', 1],
    ]);
  });

  it('stand beside it in the paragraph right above, which may lead to it', () => {
    const beside = (...parts: readonly (readonly [PartKind, string])[]) =>
      sentencesAround(units(...parts, ['story', 'Hun kom.']), '', []).map((one) => one.beside);
    expect(
      beside(['lead-in', 'Bo har læst dem.'], ['lead-in', 'Ellen ringede. Her er den:']),
    ).toEqual(['colon', 'colon', null]);
    expect(beside(['greeting', 'Kære Bo'], ['lead-in', 'Ellen ringede.'])).toEqual(['above', null]);
  });

  it('are not parted behind the first letter of a name in the middle', () => {
    const message = units(['lead-in', 'Fra Ellen K. Toft:'], ['story', 'Hun kom.']);
    expect(sentencesAround(message, '', []).map(({ text }) => text)).toContain(
      'Fra Ellen K. Toft:',
    );
    const other = units(['lead-in', 'Jeg så Ellen T. Hun kom.'], ['story', 'Hun kom.']);
    expect(sentencesAround(other, '', []).map(({ text }) => text)).toContain('Hun kom.');
  });

  it('are told at once in a line of 200,000 signs of names that end in a letter', () => {
    const message = units(['lead-in', 'Toft, Ellen K. '.repeat(14_000)], ['story', 'Hun kom.']);
    const start = performance.now();
    sentencesAround(message, '', []);
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  it('are also those within it that speak to the readers, and those above the first of several', () => {
    const part = units(
      ['lead-in', 'Og så Ibs:'],
      ['story', 'Han kom.'],
      ['lead-in', '(Ret endelig.)'],
      ['story', 'Han gik.'],
    );
    const led = units(['lead-in', 'Den første er min.']);
    expect(sentencesAround(part, '', led).map(({ place, text }) => [place, text])).toEqual([
      ['mail', 'Den første er min.'],
      ['above', 'Og så Ibs:'],
      ['between', '(Ret endelig.)'],
    ]);
  });
});
