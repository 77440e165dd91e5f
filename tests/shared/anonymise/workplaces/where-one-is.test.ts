import { describe, expect, test } from 'vitest';
import { houseWord, houseWordOf } from '../../../../shared/anonymise/workplaces/where-one-is.ts';
import { shippedDetector } from '../../../support/shipped-detector.ts';

const detector = shippedDetector();
/** What of a text is in no finding, with the rest as dots. */
const left = (text: string) =>
  detector
    .find(text)
    .reduce(
      (all, { start, end }) => all.slice(0, start) + '·'.repeat(end - start) + all.slice(end),
      text,
    );
const places = (text: string) =>
  detector
    .find(text)
    .filter(({ type }) => type === 'ORG')
    .map(({ text: own }) => own);

describe('a noun with its article is a house where somebody lives or is met there', () => {
  test.each([
    ['where somebody has a place', 'Hun er i praktik på tagryggen nu.', 'tagryggen'],
    ['who works there', 'lederen på tagryggen har sagt ja', 'tagryggen'],
    ['who else is there', 'de andre på fodskamlen vil ikke være med', 'fodskamlen'],
    ['who goes there, in a chat', 'jeg er ovre på slyngelkrogen nu', 'slyngelkrogen'],
    ['who is asked for, in a chat', 'bor han på tinderne mere', 'tinderne'],
    ['who comes back, in a chat', 'hun er tilbage på tinderne igen', 'tinderne'],
    ['what they say there, in a chat', 'på tinderne siger de nej', 'tinderne'],
    ['when it closes', 'husk tinderne lukker kl 16', 'tinderne'],
    ['a name that houses often have', 'Kan du hente ham i lindetræet?', 'lindetræet'],
    ['such a name, and what it does', 'lindetræet ringede igen', 'lindetræet'],
    ['such a name, and whom it has', 'jeg skrev til lindetræets leder', 'lindetræets'],
  ])('%s', (_, text, name) => {
    const at = text.indexOf(name);
    expect(left(text).slice(at, at + name.length)).toMatch(/^[·\s]+$/);
  });

  test.each([
    ['a place that everybody may have', 'Han er ansat i kommunen og bor på værelset.'],
    ['a room of it', 'de andre på kontoret er ovre i kantinen nu'],
    ['a thing that somebody is on, where names bear a capital', 'Han er oppe på tinderne nu.'],
    ['such a name with its article', 'Der sad en fugl i det lindetræet skyggede for.'],
    ['a number', 'Han er hos os i fjorten dage.'],
  ])('but not %s', (_, text) => {
    expect(places(text)).toEqual([]);
  });

  test('and a compound is as everyday as its end', () => {
    expect(houseWordOf('garagegulvet', 'garagegulvet', 0, false)).toBe(0);
    expect(houseWordOf('tinderne', 'tinderne', 0, false)).toBe(houseWord.possible);
  });
});
