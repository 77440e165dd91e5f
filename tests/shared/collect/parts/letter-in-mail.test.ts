import { describe, expect, it } from 'vitest';
import type { LabelledUnit } from '../../../../shared/collect/parts/labelled-unit.ts';
import { withWholeLetter } from '../../../../shared/collect/parts/letter-in-mail.ts';
import type { PartKind } from '../../../../shared/collect/parts/part.ts';

const author = { name: 'Grete Lindved', address: '' };

function unit(kind: PartKind, text: string): LabelledUnit {
  return { kind, text, markdown: null, isApart: true, isSignature: false };
}

function told(units: readonly LabelledUnit[]): readonly string[] {
  return withWholeLetter(units, author).flatMap(({ kind, text }) =>
    kind === 'story' ? [text] : [],
  );
}

const letter = [
  unit('lead-in', 'Jeg har skrevet et brev:'),
  unit('story', 'Kære nabo'),
  unit('story', 'Du lånte mig en stige.'),
];

describe('a letter that is told in a mail', () => {
  it('keeps its own closing above that of the mail', () => {
    const closed = [
      unit('closing', 'Kærlig hilsen'),
      unit('signature', 'ham med stigen'),
      unit('signature', 'Mvh'),
      unit('signature', 'Grete Lindved'),
    ];
    expect(told([...letter, ...closed])).toEqual([
      'Kære nabo',
      'Du lånte mig en stige.',
      'Kærlig hilsen',
      'ham med stigen',
    ]);
  });

  it('keeps its closing above an initial with which the mail is signed', () => {
    const closed = [
      unit('closing', 'Hilsen'),
      unit('signature', 'alle os i gården'),
      unit('signature', 'G.'),
    ];
    expect(told([...letter, ...closed]).slice(-2)).toEqual(['Hilsen', 'alle os i gården']);
  });

  it('keeps a closing that says on its line from whom it is', () => {
    const closed = [
      unit('closing', 'Varme hilsner fra ham med stigen'),
      unit('signature', 'Mvh'),
      unit('signature', 'Grete Lindved'),
    ];
    expect(told([...letter, ...closed]).at(-1)).toBe('Varme hilsner fra ham med stigen');
  });

  it('keeps its closing with the first name above the whole one of the mail', () => {
    const closed = [
      unit('closing', 'Kærlig hilsen'),
      unit('signature', 'Grete'),
      unit('signature', 'Grete Lindved, pedel'),
    ];
    expect(told([...letter, ...closed]).slice(-2)).toEqual(['Kærlig hilsen', 'Grete']);
  });

  it('may itself be signed with an initial', () => {
    const closed = [unit('closing', 'Hilsen'), unit('signature', 'G.')];
    expect(told([...letter, ...closed])).not.toContain('Hilsen');
  });

  it('leaves the mail the only closing there is', () => {
    const closed = [unit('closing', 'Kærlig hilsen'), unit('signature', 'Grete')];
    expect(told([...letter, ...closed])).toEqual(['Kære nabo', 'Du lånte mig en stige.']);
  });

  it('is told at once where a closing goes on and on in one word', () => {
    const start = performance.now();
    told([
      ...letter.slice(0, 2),
      unit('closing', `Hilsen fra ${'a'.repeat(48)}!`),
      unit('closing', 'Mvh'),
    ]);
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  it('is none where the mail itself begins with the greeting', () => {
    const mail = [
      unit('story', 'Kære nabo'),
      unit('closing', 'Kærlig hilsen'),
      unit('signature', 'ham med stigen'),
      unit('signature', 'Mvh'),
    ];
    expect(told(mail)).toEqual(['Kære nabo']);
  });
});
