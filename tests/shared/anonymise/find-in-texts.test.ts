import { expect, test } from 'vitest';
import { findInTexts } from '../../../shared/anonymise/find-in-texts.ts';
import { fc } from '../../support/properties.ts';
import { shippedDetector } from '../../support/shipped-detector.ts';

const { find } = shippedDetector();
const foundIn = (...texts: readonly string[]) =>
  findInTexts(texts, find).map((findings) => findings.map(({ text }) => text));

test('a name in one text is found in the others, each with its own offsets', () => {
  const texts = ['Svenning ringer', 'Vi mødte Svenning Ahlgren.', 'Intet her.'];
  expect(foundIn(...texts)).toEqual([['Svenning'], ['Svenning Ahlgren'], []]);
  for (const [index, findings] of findInTexts(texts, find).entries())
    for (const { start, end, text } of findings) expect(texts[index]?.slice(start, end)).toBe(text);
});

test('two names that meet between two texts are two', () => {
  expect(foundIn('Vi mødte Svenning', 'Vibeke Ahlgren kom.')).toEqual([
    ['Svenning'],
    ['Vibeke Ahlgren'],
  ]);
});

test('one text gives what the detector gives of it', () => {
  const text = 'Vibeke bor på Skolegade 4 i Hirtshals.\n\nRing 20 30 40 50.';
  expect(findInTexts([text], find)).toEqual([find(text)]);
});

test('whatever the texts are, each finding reads as it says', () => {
  const piece = fc.constantFrom(
    'Vibeke',
    'Ahlgren',
    '\n',
    '\n\n',
    ' ',
    'a@b.dk',
    '0102',
    '20 30 40 50',
  );
  const text = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(fc.array(text, { maxLength: 5 }), (texts) => {
      for (const [index, findings] of findInTexts(texts, find).entries())
        for (const { start, end, text: own } of findings) {
          expect(own).not.toBe('');
          expect(texts[index]?.slice(start, end)).toBe(own);
        }
    }),
    { seed: 6 },
  );
});

test('of no texts there is nothing', () => {
  expect(findInTexts([], find)).toEqual([]);
});
