import { describe, expect, test } from 'vitest';
import { shippedDetector } from '../../../support/shipped-detector.ts';

const detector = shippedDetector();
const persons = (text: string) =>
  detector
    .find(text)
    .filter(({ type }) => type === 'PERSON')
    .map((each) => each.text);

describe('a first name that is a word or a month as well, at the start of a sentence', () => {
  test.each([
    ['Maj ringede i går.', 'Maj'],
    ['August græder hver aften.', 'August'],
    ['Maj er vikar hos os.', 'Maj'],
    ['Lykke er hendes datter.', 'Lykke'],
  ])('is somebody who does what persons do: %s', (text, name) => {
    expect(persons(text)).toEqual([name]);
  });

  test.each(['Maj er en dejlig tid.', 'Maj var kold.', 'August bliver travl.'])(
    'and else what it says: %s',
    (text) => {
      expect(persons(text)).toEqual([]);
    },
  );
});

test.each([
  ['NB: Lis er allergisk.', 'Lis'],
  ['samtale hos farmor lis i dag', 'lis'],
  ['Amr og Noor delte en cola.', 'Amr'],
  ['Fra anja til gunnar: tak for i går', 'anja'],
])('a first name is one although other words are written so: %s', (text, name) => {
  expect(persons(text)).toContain(name);
});
