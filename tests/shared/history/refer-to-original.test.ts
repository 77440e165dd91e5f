import { expect, test } from 'vitest';
import {
  indexOriginal,
  referToOriginal,
  resolveOriginal,
} from '../../../shared/history/refer-to-original.ts';
import { fc } from '../../support/properties.ts';

const original =
  'Sofie Lund på 14 kom fra Vejgaard. Hun ringede hver tirsdag, og moren Bo svarede ikke.';

test('a value with references into an original is the same value again beside it', () => {
  const words = fc.constantFrom(...original.split(' '), 'pigen', '~original', '~', 'æ');
  const text = fc.array(words, { maxLength: 30 }).map((parts) => parts.join(' '));
  const value = fc.oneof(text, fc.array(text), fc.dictionary(text, fc.oneof(text, fc.nat())));
  fc.assert(
    fc.property(value, (kept) => {
      const hidden = referToOriginal(kept, indexOriginal(original));
      expect(resolveOriginal(JSON.parse(JSON.stringify(hidden)), original)).toEqual(
        JSON.parse(JSON.stringify(kept)),
      );
    }),
  );
});

test('neither names, numbers nor sentences of the original stand in what is kept', () => {
  const kept = { body: 'Pigen Sofies mor, Bo, og Sofie Lund (14). Hun ringede hver tirsdag igen.' };
  const hidden = JSON.stringify(referToOriginal(kept, indexOriginal(original)));
  for (const word of ['Sofie', 'Lund', 'Bo', '(14', 'ringede']) expect(hidden).not.toContain(word);
  expect(hidden).toContain('igen');
});

test('a reference beyond the original is refused', () => {
  const hidden = referToOriginal(original, indexOriginal(original));
  expect(() => resolveOriginal(hidden, '')).toThrow(RangeError);
});
