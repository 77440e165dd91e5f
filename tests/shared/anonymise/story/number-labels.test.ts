import { describe, expect, test } from 'vitest';
import { shippedDetector } from '../../../support/shipped-detector.ts';

const detector = shippedDetector();
const names = (text: string) =>
  detector.find(text).filter(({ type }) => type === 'PERSON' || type === 'ORG');

describe('what says which number follows is nobody’s initials', () => {
  test.each([
    ['a journal', 'J.nr. 24-12345'],
    ['a register', 'reg.nr. AB 12 345'],
    ['a telephone', 'M: 22334451'],
    ['a reference', 'Sagsref. ABC-12345'],
    ['a program', 'F2-sag 2024-12345'],
    ['a day of birth', 'f. 8/6-78'],
    ['the last day', 't.o.m. 15/3'],
    ['an account', 'EAN 5798001234567'],
    ['a service', 'jeg hedder tagsten92 på vinted'],
    ['a name on a service', 'brugernavn: tagsten92'],
  ])('%s', (_, text) => {
    expect(names(text)).toEqual([]);
  });

  test('but initials before a word, and before an age, are', () => {
    expect(names('M. ringede i går, og J. var med.').map(({ text }) => text)).toEqual(
      expect.arrayContaining(['M.']),
    );
    expect(names('Vi talte med M, 14 år, i dag.').map(({ text }) => text)).toContain('M');
  });
});
