import { describe, expect, test } from 'vitest';
import { shippedDetector } from '../../../support/shipped-detector.ts';

// Sentences that the model has not learned from.
const detector = shippedDetector();
const shown = (text: string, type: string) =>
  detector
    .find(text)
    .filter((finding) => finding.type === type)
    .map(({ text: own }) => own);

describe('an age is told by the words around a number', () => {
  test.each([
    ['hende på 76 i nummer fire har ikke set nogen', '76'],
    ['Nu 41, og stadig den samme jakke.', '41'],
    ['Tillykke med de 70, Ebba.', '70'],
    ['Og så var der Ebba, knap 9, som ville have is.', '9'],
    ['Deres tre drenge (4, 7 og 12) sov på gulvet.', '4, 7 og 12'],
    ['Dengang var vi elleve og tolv og bange for alt.', 'elleve og tolv'],
    ['Barnet var blot elleve dage gammelt.', 'elleve dage gammelt'],
    ['Manden i døren, først i trediverne, ville tale med os.', 'først i trediverne'],
  ])('%s', (text, age) => {
    expect(shown(text, 'AGE').join(' ')).toContain(age);
  });
});

describe('other numbers are left in peace', () => {
  test.each([
    'Vi er 23 på holdet og mangler to stole.',
    'Hun ventede otte måneder på en tid.',
    'Mødet var på fire timer, og der kom 19.',
    'Han bor på 3. sal i nummer 12.',
    'Klokken er elleve, og jeg går nu.',
    'Jeg har 48 sager og 3 vikarer.',
    'Den anden halvdel gik til husleje.',
  ])('%s', (text) => {
    expect(shown(text, 'AGE')).toEqual([]);
    expect(shown(text, 'DATE')).toEqual([]);
  });
});

test('offsets are those of the text as it is written', () => {
  const text = 'Vi tog **hende på 76** med hjem.';
  const age = detector.find(text).find(({ type }) => type === 'AGE');
  expect(text.slice(age?.start, age?.end)).toBe('76');
});
