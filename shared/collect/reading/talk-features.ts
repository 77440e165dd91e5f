import { isGivenName } from '../people/given-name.ts';
import { remember } from '../thread/remember.ts';
import { type Feature, type FeatureSet, featureSet, named } from './feature.ts';
import { type Sense, senseOfWord, type WordSense } from './sense.ts';
import { fieldsOf, touchedBy } from './talk-fields.ts';
import { withoutSpeech } from './without-speech.ts';

/** Longer words are also known by how they begin, whatever their ending. */
const longWord = 5;
const stem = 4;

/** What a sentence says by its words, one by one and taken together. */
export interface TalkFeatures {
  readonly words: FeatureSet;
  readonly pairs: FeatureSet;
  readonly begins: FeatureSet;
  /** How it is written: how it ends, whether something is said aloud. */
  readonly form: readonly Feature[];
  /** Who does something when: `jeg now` for “jeg sender” and “sender jeg”. */
  readonly deeds: readonly Feature[];
  /** What it is about, a bit for each field. */
  readonly fields: number;
  readonly past: number;
  readonly third: number;
  readonly address: number;
  readonly count: number;
}

/**
 * What is asked of a sentence to tell whether it speaks to the readers of a mail or tells a story:
 * its words, pairs of words and what they are about, who does something when, and how it begins and
 * ends. Names are left out, since it is nobody in particular who writes. What is said aloud and
 * nothing else says nothing, since it could stand anywhere: null.
 */
export function talkFeatures(sentence: string): TalkFeatures | null {
  const text = sentence.replace(/\s+/g, ' ').trim();
  const isItem = /^[-•*·]\s/.test(text);
  const said = isItem ? text : withoutSpeech(text);
  // A number says the same whatever it is, and is remembered once.
  const tokens = (said.match(/\p{L}+(?:['’]\p{L}+)*|\d+/gu) ?? []).map((token) =>
    tokenOf(/^\d/.test(token) ? '0' : token),
  );
  if (tokens.length === 0) return null;
  const words = tokens.map(({ first, within }, at) => (at > 0 ? within : first));
  return {
    words: featureSet(
      'words',
      words.flatMap(({ own }) => own),
    ),
    pairs: featureSet(
      'pairs',
      words.slice(1).map(({ word }, at) => named(word, words[at]?.opensPair)),
    ),
    begins: featureSet(
      'begins',
      words.slice(0, 1).map(({ begins }) => begins),
    ),
    form: isItem ? [item, ...formOf(text)] : formOf(text),
    deeds: words.flatMap(({ does }, at) => {
      const when = words[at + 1]?.when ?? words[at - 1]?.when ?? null;
      return does === null || when === null ? [] : [does[when]];
    }),
    fields: fieldsOf(words),
    ...sumOf(tokens),
    count: words.length,
  };
}

const item = named('item');
const speech = named('speech');
const smiles = named('smile');
const postscript = named('postscript');
const bracketed = named('bracketed');
const calls = named('calls');
const callsYou = named('calls you');
const endsOpen = named('ends');
const ends: Readonly<Record<string, Feature>> = {
  ':': named('ends :'),
  '?': named('ends ?'),
  '!': named('ends !'),
  '…': named('ends …'),
};
/** “Anna, den ligger på bordet”, “Godt gået, Per!”: whom somebody speaks to stands between commas. */
const called = /(?:^|, )(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)(?=,|[.!?]*$)/gu;
const you = /(?<!\p{L})(?:du|dig|din|dit|dine)(?!\p{L})/iu;
const smile = /[:;]-?[)D]|\p{Extended_Pictographic}|(?<!\p{L})(?:ha|he|hi){2,}h?(?!\p{L})/iu;

function formOf(text: string): Feature[] {
  const features: Feature[] = [];
  const end = ends[/([:?!…])["”’»)\s]*$/.exec(text)?.[1] ?? ''];
  if (end !== undefined) features.push(end);
  if (!/[.:?!…]["”’»)\s]*$/.test(text)) features.push(endsOpen);
  if (/["“”»«]/.test(text)) features.push(speech);
  if (smile.test(text)) features.push(smiles);
  if (/^p\.?\s?s\.?(?!\p{L})/iu.test(text)) features.push(postscript);
  if (/^\(.*\)[.!?]*$/s.test(text)) features.push(bracketed);
  if (callsSomebody(text)) {
    features.push(calls);
    if (you.test(text)) features.push(callsYou);
  }
  return features;
}

function callsSomebody(text: string): boolean {
  const own = withoutSpeech(text)
    .replace(/^\(|\)$/g, '')
    .trim();
  return [...own.matchAll(called)].some(([, name = '']) => isGivenName(name));
}

const person = /^(?:jeg|vi|du|I|han|hun|de|man|det|der|den)$/;
const modal = /^(?:kan|skal|vil|må|bør|tør)$/;

type When = 'was' | 'now' | 'may';

/** What a word says by itself. */
interface WordFacts {
  /** In small letters; `#` for a number, and for a name, which has a capital within the sentence, `Navn`. */
  readonly word: string;
  readonly own: readonly Feature[];
  readonly opensPair: Feature;
  readonly begins: Feature;
  readonly fields: number;
  /** What it says by when something is done, where it may stand for who does it. */
  readonly does: Readonly<Record<When, Feature>> | null;
  /** Whether it says that something is done now or was done then. */
  readonly when: When | null;
}

/** A word as it is written: what it says at the start of a sentence, and what within one. */
interface Token {
  readonly first: WordFacts;
  readonly within: WordFacts;
  readonly sense: WordSense | 'I' | 'number';
}

/** Texts say the same words over and over, so that each is asked once. */
const tokenOf = remember((token): Token => {
  const isNumber = /^\d/.test(token);
  const small = isNumber ? '#' : token.toLowerCase();
  const first = factsOf(small);
  const inside = token === 'I' ? 'I' : /^\p{Lu}/u.test(token) ? 'Navn' : small;
  return {
    first,
    within: inside === small ? first : factsOf(inside),
    sense: isNumber ? 'number' : token === 'I' ? 'I' : senseOfWord(small),
  };
}, 20_000);

function factsOf(word: string): WordFacts {
  const own = [named(`w ${word}`)];
  if (word.length >= longWord) own.push(named(`s ${word.slice(0, stem)}`));
  const done = (when: When) => named(`${word} ${when}`);
  return {
    word,
    own,
    opensPair: named(`p ${word} `),
    begins: named(`begins ${word}`),
    fields: touchedBy(word),
    does: person.test(word) ? { was: done('was'), now: done('now'), may: done('may') } : null,
    when: whenIs(word),
  };
}

/** The same counts as `senseOf` has. */
function sumOf(tokens: readonly Token[]): Omit<Sense, 'words'> {
  let [past, third, address] = [0, 0, 0];
  let isFirst = true;
  for (const { sense } of tokens) {
    if (sense === 'number') continue;
    if (sense === 'past') past += 1;
    else if (sense === 'third') third += 1;
    else if (sense === 'address' || (sense === 'I' && !isFirst)) address += 1;
    isFirst = false;
  }
  return { past, third, address };
}

function whenIs(word: string): When | null {
  if (modal.test(word)) return 'may';
  if (senseOfWord(word) === 'past') return 'was';
  return /^(?:\p{L}{2,}er|er|har|ved|gør|får|går|står|ser|bor|tror|ler|dør|siger|spørger)$/u.test(
    word,
  )
    ? 'now'
    : null;
}
