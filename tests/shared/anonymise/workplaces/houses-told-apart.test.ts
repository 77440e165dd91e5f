import { describe, expect, test } from 'vitest';
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

describe('two plain words in small letters are a house', () => {
  test.each([
    ['by its colour', 'hun går på den blå skole nu', 'den blå skole'],
    ['by whose it is', 'vi ses i folkets hus kl 7', 'folkets hus'],
    [
      'by whose it is, over the end of a line',
      'vi ses i sømændenes\nhjem kl 7',
      'sømændenes\nhjem',
    ],
    ['by its side of the town', 'kan team nord tage den', 'team nord'],
    ['by whom it is for', 'spørg team ung om det', 'team ung'],
    ['by its letter', 'han ligger på afdeling k endnu', 'afdeling k'],
    ['by the letters of a club', 'han spiller i bk stjernen', 'bk stjernen'],
    ['by a town before them', 'han spiller i farsø if', 'farsø if'],
    ['by a shop and its town', 'hun står i netto i løgstør', 'netto i løgstør'],
  ])('%s', (_, text, name) => {
    const at = text.indexOf(name);
    expect(left(text).slice(at, at + name.length)).toMatch(/^[·\s]+$/);
  });

  test.each([
    ['what has a colour and is no house', 'hun tog den blå trøje på'],
    ['whose home it is', 'vi ses i drengenes værelse'],
    ['where a department is', 'han ligger på afdeling i byen'],
    ['what is done in a team', 'kan team tage den'],
  ])('but not %s', (_, text) => {
    expect(places(text)).toEqual([]);
  });
});
