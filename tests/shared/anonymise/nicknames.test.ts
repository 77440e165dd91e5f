import { describe, expect, test } from 'vitest';
import { shippedDetector } from '../../support/shipped-detector.ts';

const detector = shippedDetector();

/** What is found of a text in a word, or null where nothing touches it. */
function certaintyOf(text: string, word: string) {
  const start = text.indexOf(word);
  return (
    detector.find(text).find((each) => each.start < start + word.length && start < each.end)
      ?.certainty ?? null
  );
}
const lines = (...all: string[]) => all.join('\n');

describe('what a person is called', () => {
  test.each([
    ['before a relative', lines('hvem henter i dag', 'det gør vaffels far', 'ok'), 'vaffel'],
    [
      'where a text in small letters puts persons again and again',
      lines('jeg var alene med vaffel', 'og så ringer jeg til vaffel', 'fint'),
      'vaffel',
    ],
    ['behind "kalder dem", a number too', 'Formanden kalder dem Elleve og Tolv.', 'Elleve'],
    [
      'behind "bedre kendt som"',
      'Manden er bedre kendt som Kludedukken her på gaden.',
      'Kludedukken',
    ],
    ['before "kalder de ham"', 'Og Rulleskøjten, kalder de ham, var med igen.', 'Rulleskøjten'],
  ])('is shown %s', (_, text, word) => {
    expect(certaintyOf(text, word)).not.toBeNull();
  });

  test('is shown with its title, where a plain word stands behind it', () => {
    const text = 'I nummer 5 bor Fru Blå, og hun laver mad.';
    const start = text.indexOf('Fru');
    const findings = detector.find(text);
    for (let at = start; at < start + 'Fru Blå'.length; at += 1) {
      if (text[at] === ' ') continue;
      expect(findings.some((each) => each.start <= at && at < each.end)).toBe(true);
    }
  });

  test('is no title before a surname', () => {
    expect(certaintyOf('Vi besøgte Fru Holm i går.', 'Fru')).toBeNull();
  });
});

describe('a plain word', () => {
  test('is no name for one place of a person, where the tagger holds it to be none', () => {
    expect(certaintyOf(lines('jeg venter på svar', 'ok', 'godt'), 'svar')).toBeNull();
  });

  test('is a thing behind an article, though somebody is called so', () => {
    const text = lines('sten: hej', 'eva: hej sten', 'der ligger en sten på bordet');
    const start = text.lastIndexOf('sten');
    const sure = detector.find(text).filter(({ certainty }) => certainty === 'found');
    expect(sure.some((each) => each.start <= start && start < each.end)).toBe(false);
  });

  test.each([
    ['Feltet Øvrigt er flyttet til side 3.', 'Øvrigt'],
    ['Afgørelsen er Ja, Nej eller Delvis.', 'Delvis'],
    ['Der er lukket hos Administrationen på fredag.', 'Administrationen'],
    ['Hun skrev det i Cura hver aften.', 'Cura'],
  ])('is not found for its capital alone: %s', (text, word) => {
    expect(certaintyOf(text, word)).not.toBe('found');
  });
});

describe('abbreviations in a row', () => {
  test('are nobody, where half of them are known', () => {
    expect(certaintyOf('Vi kender BUP, PPR, SSP, VISO og QRT.', 'QRT')).toBeNull();
  });

  test('may be initials, where none is known', () => {
    expect(certaintyOf('Til stede: QRT, BNL, KVP og MHJ.', 'BNL')).not.toBeNull();
  });
});

describe('initials in small letters', () => {
  test.each([
    ['beside those of a colleague', 'Skabet er ryddet af WPL og qd i går.', 'qd'],
    ['behind the last sentence of a note', 'Maden står i ovnen. f', 'f'],
    ['at the end of what was said', '»Jeg kom alligevel. v«', 'v'],
  ])('are worth a look %s', (_, text, word) => {
    const start = text.lastIndexOf(word);
    expect(detector.find(text)).toContainEqual(
      expect.objectContaining({ start, end: start + word.length, certainty: 'look' }),
    );
  });

  test('with dots are shown wherever the story has them', () => {
    const text = 'ring til b.d. om det\nnej ikke b.d. hun er syg';
    const shown = detector.find(text).filter((each) => each.text.startsWith('b.d'));
    expect(shown).toHaveLength(2);
  });

  test('are not what every text is full of', () => {
    expect(detector.find('Vi kom kl. 8 f.m. og gik igen e.m. bl.a. for at sove.')).toEqual([]);
  });
});

describe('a name that is a pronoun, in small letters', () => {
  test.each([
    ['before a verb', 'hans har googlet det, og hans kom for sent'],
    ['beside another pronoun', '07 hans og jeg møder'],
  ])('is worth a look %s', (_, text) => {
    expect(certaintyOf(text, 'hans')).toBe('look');
  });

  test('and not where something is his', () => {
    expect(certaintyOf('mit navn huskede hun ikke, men hans kunne hun', 'hans')).toBeNull();
    expect(certaintyOf('det er hans cykel der står der', 'hans')).toBeNull();
  });
});

/** What of a text is in no finding. */
const left = (text: string) =>
  detector
    .find(text)
    .reduce(
      (all, { start, end }) => all.slice(0, start) + '·'.repeat(end - start) + all.slice(end),
      text,
    );

describe('what somebody is called with another word is found whole', () => {
  test.each([
    [
      'a relative that nobody is one of',
      'Alle vidste det, og Mor Ghita i køkkenet vidste det.',
      'Mor Ghita',
    ],
    [
      'the same at the start of a sentence',
      'Det sagde Farmor Sol. Farmor Sol er alles.',
      'Farmor Sol er',
    ],
    ['one of two of the same name', 'vi kørte hjem med lille p og hans mor', 'lille p'],
    ['initials in the genitive, however they read', 'JBK og HO var der. Husk HOs noter.', 'HOs'],
  ])('%s', (_, text, name) => {
    const at = text.lastIndexOf(name);
    expect(left(text).slice(at, at + name.replace(/ er$/, '').length)).not.toMatch(/\p{L}/u);
  });

  test('but a relative before a name is none where a sentence begins', () => {
    expect(left('Mor Sofie kommer i morgen.')).toContain('Mor');
  });
});
