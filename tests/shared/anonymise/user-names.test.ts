import { describe, expect, test } from 'vitest';
import { shippedDetector } from '../../support/shipped-detector.ts';

const detector = shippedDetector();
const handles = (text: string) =>
  detector
    .find(text)
    .filter(({ type }) => type === 'HANDLE')
    .map(({ text: own }) => own);

describe('a user name is told by how it is written where people tell how they are called', () => {
  test.each([
    ['Han spiller om natten og er kendt som torbenGG.', 'torbenGG'],
    ['Han skrev til hende under grumme-gris-nord.', 'grumme-gris-nord'],
    ['Lige nu er hans navn solsikke.exe, siger han.', 'solsikke.exe'],
    ['På insta er hun klub.solager.', 'klub.solager'],
  ])('%s', (text, name) => {
    expect(handles(text)).toContain(name);
  });

  test.each([
    'Husk MitID og dit navn.',
    'Hendes navn står på iPhone og iPad.',
    'Vi spiller en mor-og-barn-leg.',
    'Han skriver som en på 30.',
  ])('and not in: %s', (text) => {
    expect(handles(text)).toEqual([]);
  });
});
