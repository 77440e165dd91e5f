import { expect, test } from 'vitest';
import {
  markReplaced,
  replacedStrings,
} from '../../../../shared/anonymise/replace/replaced-strings.ts';
import { fc } from '../../../support/properties.ts';

const sofie = { text: 'Sofie', by: 'Maja' };

test('what the map tells of is named with what stands there now, and what was only found without', () => {
  const replaced = replacedStrings(
    [{ from: 'Sofie', to: 'Maja' }],
    ['14 år', 'Sofie', 'Skagen'],
    ['Maja er i teenageårene. Hun bor i Skagen.'],
  );
  expect(replaced).toEqual([{ text: '14 år', by: '' }, sofie]);
});

test('what is back in the story, or stays there, was not replaced', () => {
  expect(replacedStrings([{ from: 'Sofie', to: 'Maja' }], ['Bo'], ['Sofie og Bo.'])).toEqual([]);
  expect(replacedStrings([], ['Bo'], ['Boet er lukket.'])).toEqual([{ text: 'Bo', by: '' }]);
});

test('the longest of what was replaced is marked, as whole words and over the end of a line', () => {
  const holm = { text: 'Sofie Holm', by: 'Maja Lund' };
  expect(markReplaced('Her kom Sofie\nHolm. Sofie er ikke Sofiesminde.', [sofie, holm])).toEqual([
    { text: 'Her kom ', replaced: null },
    { text: 'Sofie\nHolm', replaced: holm },
    { text: '. ', replaced: null },
    { text: 'Sofie', replaced: sofie },
    { text: ' er ikke Sofiesminde.', replaced: null },
  ]);
});

test('put end to end, the stretches are the text', () => {
  const words = fc.constantFrom('Sofie', 'Holm', 'S. Holm', '(Bo)', '14 år', ' ', '\n', '.', 'x');
  const texts = fc.array(words).map((some) => some.join(''));
  const replaced = fc
    .array(words.filter((word) => word.trim() !== ''))
    .map((some) => some.map((text) => ({ text, by: '' })));
  fc.assert(
    fc.property(texts, replaced, (text, some) => {
      expect(
        markReplaced(text, some)
          .map((stretch) => stretch.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
