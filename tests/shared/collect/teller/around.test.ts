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
