import { expect, test } from 'vitest';
import { runningText, type Stretch } from '../../../../renderer/editor/findings/running-text.ts';
import { fc } from '../../../support/properties.ts';

/** Stretches behind each other, each of which stands for as many units as it was taken from. */
function taken(pieces: readonly { readonly text: string; readonly length?: number }[]): Stretch[] {
  let to = 0;
  return pieces.map(({ text, length }) => {
    const from = to;
    to += length ?? text.length;
    return { text, from, to };
  });
}

test('every run of spaces is one, also where one stretch ends and the next begins', () => {
  const { text } = runningText(taken([{ text: 'a \t b ' }, { text: '\n\nc' }, { text: ' ' }]));
  expect(text).toBe('a b c ');
});

test('a part is found where it stands, behind spaces that were left out', () => {
  const running = runningText(taken([{ text: 'a   bo' }, { text: '  ja' }]));
  expect(running.rangeOf(2, 4)).toEqual({ from: 4, to: 6 });
  expect(running.rangeOf(5, 7)).toEqual({ from: 8, to: 10 });
});

test('what stands for something longer or shorter is taken whole', () => {
  const running = runningText(taken([{ text: 'a' }, { text: '&', length: 5 }, { text: 'b' }]));
  expect(running.rangeOf(1, 2)).toEqual({ from: 1, to: 6 });
  expect(running.partWithin(1, 6)).toEqual({ start: 1, end: 2 });
  expect(running.partWithin(2, 7)).toEqual({ start: 2, end: 3 });
  expect(running.partWithin(2, 5)).toBeNull();
});

test('nothing is found in no text', () => {
  const running = runningText([]);
  expect(running.rangeOf(0, 1)).toEqual({ from: 0, to: 0 });
  expect(running.partWithin(0, 1)).toBeNull();
});

test('what was taken from the place of a word is that word, wherever it stands', () => {
  const piece = fc.record({
    text: fc.stringMatching(/^[ab \n]{0,6}$/),
    length: fc.integer({ min: 1, max: 6 }),
  });
  fc.assert(
    fc.property(fc.array(piece), fc.array(piece), (before, behind) => {
      const stretches = taken([...before, { text: 'Sofie' }, ...behind]);
      const sofie = stretches.find(({ text }) => text === 'Sofie');
      const running = runningText(stretches);
      const part = running.partWithin(sofie?.from ?? -1, sofie?.to ?? -1);
      expect(running.text.slice(part?.start, part?.end)).toBe('Sofie');
      expect(running.rangeOf(part?.start ?? -1, part?.end ?? -1)).toEqual({
        from: sofie?.from,
        to: sofie?.to,
      });
    }),
  );
});
