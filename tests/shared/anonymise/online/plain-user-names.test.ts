import { describe, expect, test } from 'vitest';
import { onlineWord, onlineWordOf } from '../../../../shared/anonymise/online/online-words.ts';
import { shippedDetector } from '../../../support/shipped-detector.ts';

const detector = shippedDetector();
const shown = (text: string) =>
  detector
    .find(text)
    .filter(({ type }) => type === 'HANDLE' || type === 'PERSON')
    .map(({ text: own }) => own);

describe('a plain word is a user name where the words around it say so', () => {
  test.each([
    ['a service before it', 'på discord er jeg kagerulle og ellers ingenting', 'kagerulle'],
    ['a service before it, with a verb for names', 'Inde på Vinted hedder hun støvle.', 'støvle'],
    [
      'a word for the service',
      'Han spiller hver nat, og derinde er han nøddeknækker.',
      'nøddeknækker',
    ],
    ['a service behind it', 'hun hedder altså myretue på snap', 'myretue'],
    ['a service behind it, in any spelling', 'jeg er tagsten inde på SnapChat', 'tagsten'],
    ['a service some words behind it', 'er du radise fra klubbens discord', 'radise'],
    ['the account', 'Kontakten til brugeren regnjakke på Jodel er slut.', 'regnjakke'],
    [
      'the name it goes by',
      'Spiller på nettet under navnet kagetallerken, siger mor.',
      'kagetallerken',
    ],
    ['what was done to it', 'hvem har inviteret grødris på serveren', 'grødris'],
    ['a question on the line before', 'hvad hedder han på insta\nsildefilet\ntak', 'sildefilet'],
    ['how it is signed', 'Jeg skriver på et forum for fædre. Ses. Kh flagstang', 'flagstang'],
    ['what somebody’s service is', 'hendes insta er kakkelovn', 'kakkelovn'],
    ['a profile on the service', 'hendes profil på insta hedder kakkelovn', 'kakkelovn'],
    ['an aside', 'Hans insta, kakkelovn, er lukket.', 'kakkelovn'],
    ['somebody who is met there', 'hun chatter med kakkelovn på discord', 'kakkelovn'],
    ['somebody who is asked for', 'hvem er kakkelovn på snap', 'kakkelovn'],
    ['somebody who does something there', 'kakkelovn skrev igen i nat på insta', 'kakkelovn'],
    ['whose service it is', 'jeg så det på kakkelovns insta', 'kakkelovns'],
    ['what somebody posted', 'screenshot fra kakkelovns story', 'kakkelovns'],
    ['the first of two', 'to snaps: kakkelovn og fiskekutter', 'kakkelovn'],
    ['the second of two', 'to snaps: kakkelovn og fiskekutter', 'fiskekutter'],
    ['who wrote a comment', 'kommentar fra kakkelovn: nej tak', 'kakkelovn'],
    ['who is to be added', 'adder du kakkelovn?', 'kakkelovn'],
    ['who added somebody', 'kakkelovn tilføjede mig som ven', 'kakkelovn'],
    ['who likes something', 'der kom et like fra kakkelovn', 'kakkelovn'],
    ['whom somebody wrote with', 'udskrift af chat med kakkelovn, 3 sider', 'kakkelovn'],
    ['who was told on', 'jeg anmeldte kakkelovn til tiktok', 'kakkelovn'],
    ['what goes by a name online', 'hun går under kakkelovn online', 'kakkelovn'],
    ['a service in brackets', 'det er kakkelovn (insta)', 'kakkelovn'],
    ['a service anywhere in the sentence', 'hans ven kakkelovn fra discord er voksen', 'kakkelovn'],
    ['a game', 'i overwatch er han kakkelovn', 'kakkelovn'],
    [
      'another user name beside it',
      'Han spiller online med rundstykke og Ib_den_vilde.',
      'rundstykke',
    ],
  ])('%s', (_, text, name) => {
    expect(shown(text)).toContain(name);
  });

  test('and then wherever the story has it, but not where it is a thing', () => {
    const found = detector.find(
      'på steam hedder jeg karklud. Så karklud vandt. Jeg købte en karklud.',
    );
    expect(found.filter(({ text }) => text === 'karklud').map(({ start }) => start)).toEqual([
      20, 32,
    ]);
  });

  test.each([
    ['how somebody is there', 'Hun er glad derinde, og han er aktiv på facebook.'],
    ['how a service is', 'Hendes insta er privat, og hans snap er slettet.'],
    ['a place for people', 'Hun skrev til kommunen på facebook, og gruppen på snap er lukket.'],
    ['what is said of a service', 'Appen er langsom, og Facebook er lukket.'],
    ['what it is called', 'På nettet hedder det mobning.'],
    ['what somebody does there', 'Hun skriver breve på messenger og spiller om natten.'],
    ['what is looked for there', 'Søg efter hjælp på facebook, hun lider under pres på tiktok.'],
    ['a number', 'Hans ven fra discord er 34, og på tiktok er 6 timer meget.'],
    ['how an account is', 'Hans login er udløbet, og instaprofilen skal lukkes.'],
    ['things with their article', 'Hun bor i byen, lægger billeder på insta og køber en telefon.'],
    [
      'a thing, where nobody tells of a service',
      'Han hedder vist noget med kagerulle og er bager.',
    ],
  ])('but not %s', (_, text) => {
    expect(detector.find(text).filter(({ type }) => type === 'HANDLE')).toEqual([]);
  });
});

test.each([
  ['snapchat', onlineWord.service],
  ['tiktok', onlineWord.service],
  ['instas', onlineWord.service],
  ['hedder', onlineWord.naming],
  ['inviterede', onlineWord.deed],
  ['snaps', onlineWord.service],
  ['stol', 0],
])('%s is to a user name what it is', (word, bits) => {
  expect(onlineWordOf(word) & bits).toBe(bits);
  if (bits === 0) expect(onlineWordOf(word)).toBe(0);
});
