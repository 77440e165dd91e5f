import { describe, expect, test } from 'vitest';
import { shippedDetector } from '../../../support/shipped-detector.ts';

const detector = shippedDetector();
const findings = (text: string) => detector.find(text);
const places = (text: string) => findings(text).filter(({ type }) => type === 'ORG');
/** What of a text is in no finding, with the rest as dots. */
const left = (text: string) =>
  findings(text).reduce(
    (all, { start, end }) => all.slice(0, start) + '·'.repeat(end - start) + all.slice(end),
    text,
  );

describe('a workplace is told by what stands beside its kind', () => {
  test.each([
    ['a number', 'hun er på værksted 12 nu', 'værksted 12'],
    ['a number in words', 'Han ligger på afsnit otte, siger de.', 'afsnit otte'],
    [
      'another noun with its article',
      'Han spiller i drengeklubben fyrtårnet om fredagen.',
      'drengeklubben fyrtårnet',
    ],
    ['a noun with its article, behind a café', 'Vi drak te på cafe lygten i dag.', 'cafe lygten'],
    ['a street', 'de er flyttet til bofællesskabet på tornevej', 'bofællesskabet på tornevej'],
    ['a trade and a street', 'Hun er hos cykelsmeden i smedegade.', 'cykelsmeden i smedegade'],
    ['a trade and a name', 'hun er hos frisør lotte til kl 2', 'frisør lotte'],
    ['a side of the town', 'Nej, hun er på dagcenter vest om onsdagen.', 'dagcenter vest'],
    ['a department with capitals', 'Hilsen fra os alle i Myndighed Vest.', 'Myndighed Vest'],
    ['an office and its town', 'Dagplejen i Støvring har ringet.', 'Dagplejen i Støvring'],
    ['a shop and its town', 'Hun er i praktik hos Bageren i Nibe.', 'Bageren i Nibe'],
    ['a court', 'Retten i Hjørring dømte ham.', 'Retten i Hjørring'],
    ['a kind of school and a name', 'Nu vil FGU Himmerland tage ham.', 'FGU Himmerland'],
    ['a department’s number', 'Brevet er fra Lejerbo Afd. 14, siger han.', 'Lejerbo Afd. 14'],
    ['where somebody has a place', 'hun er i praktik på tagryggen nu', 'tagryggen'],
    ['when it closes', 'husk legekrogen lukker kl 16', 'legekrogen'],
    ['a town and its office', 'Brevet kom fra Hobro PPR i går.', 'Hobro PPR'],
  ])('%s', (_, text, name) => {
    const at = text.indexOf(name);
    expect(
      left(text)
        .slice(at, at + name.length)
        .replace(/[· ]/g, ''),
    ).toBe('');
    expect(places(text)).not.toEqual([]);
  });

  test.each([
    ['a place that everybody may have', 'Han er ansat i kommunen og har plads i køen.'],
    ['what is opened', 'døren åbner kl 9 og vinduet lukker i dag'],
    ['a count', 'Der er en skole 12 kilometer herfra.'],
    ['a day', 'Vi ringede til skolen dagen efter.'],
    ['somebody’s trade', 'Han er snedker og bager om natten.'],
    ['a side that is none', 'Vinden kom fra vest, og båden lå mod nord.'],
    ['two offices', 'Hverken FGU eller STU UU ville tage ham.'],
    ['an article with its noun', 'De gik hjem til huset og havde det godt.'],
  ])('but not by %s', (_, text) => {
    expect(places(text)).toEqual([]);
  });
});
