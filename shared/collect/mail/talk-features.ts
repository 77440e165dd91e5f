import { remember } from './remember.ts';
import { type Sense, senseOfWord, type WordSense } from './sense.ts';
import { fieldsOf, touchedBy } from './talk-fields.ts';
import { withoutSpeech } from './without-speech.ts';

/** Longer words are also known by how they begin, whatever their ending. */
const longWord = 5;
const stem = 4;

/**
 * What is asked of a sentence to tell whether it speaks to the readers of a mail or tells a story:
 * its words, pairs of words and what they are about, who does something when, and how it begins and
 * ends. Names are left out, since it is nobody in particular who writes. What is said aloud and
 * nothing else has no features: it could stand anywhere.
 */
export function talkFeatures(sentence: string): readonly string[] {
  const text = sentence.replace(/\s+/g, ' ').trim();
  const isItem = /^[-•*·]\s/.test(text);
  const said = isItem ? text : withoutSpeech(text);
  const tokens = (said.match(/\p{L}+(?:['’]\p{L}+)*|\d+/gu) ?? []).map(tokenOf);
  if (tokens.length === 0) return [];
  const words = tokens.map(({ first, within }, at) => (at > 0 ? within : first));
  const features = new Set(formOf(text));
  if (isItem) features.add('item');
  for (const { own } of words) for (const feature of own) features.add(feature);
  for (let at = 0; at < words.length - 1; at += 1) {
    features.add(`p ${words[at]?.word} ${words[at + 1]?.word}`);
  }
  for (const field of fieldsOf(words)) features.add(`f ${field}`);
  for (const [at, { word, isPerson }] of words.entries()) {
    const when = isPerson ? (words[at + 1]?.when ?? words[at - 1]?.when ?? null) : null;
    if (when !== null) features.add(`${word} ${when}`);
  }
  features.add(`begins ${words[0]?.word}`);
  const { past, third, address } = sumOf(tokens);
  features.add(`past ${Math.min(past, 3)}`).add(`third ${Math.min(third, 3)}`);
  features.add(`address ${Math.min(address, 2)}`);
  features.add(`length ${Math.min(6, Math.floor(words.length / 4))}`);
  return [...features];
}

const smile = /[:;]-?[)D]|\p{Extended_Pictographic}|(?<!\p{L})(?:ha|he|hi){2,}h?(?!\p{L})/iu;

function formOf(text: string): string[] {
  const features: string[] = [];
  const end = /([:?!…])["”’»)\s]*$/.exec(text)?.[1];
  if (end !== undefined) features.push(`ends ${end}`);
  if (!/[.:?!…]["”’»)\s]*$/.test(text)) features.push('ends');
  if (/["“”»«]/.test(text)) features.push('speech');
  if (smile.test(text)) features.push('smile');
  if (/^p\.?\s?s\.?(?!\p{L})/iu.test(text)) features.push('postscript');
  return features;
}

const person = /^(?:jeg|vi|du|I|han|hun|de|man|det|der|den)$/;
const modal = /^(?:kan|skal|vil|må|bør|tør)$/;

/** What a word says by itself. */
interface WordFacts {
  /** In small letters; `#` for a number, and for a name, which has a capital within the sentence, `Navn`. */
  readonly word: string;
  readonly own: readonly string[];
  readonly fields: number;
  /** Whether it may stand for who does something. */
  readonly isPerson: boolean;
  /** Whether it says that something is done now or was done then: `jeg now` for “jeg sender” and “sender jeg”. */
  readonly when: 'then' | 'now' | 'may' | null;
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
  const isLong = word.length >= longWord;
  return {
    word,
    own: [`w ${word}`, ...(isLong ? [`s ${word.slice(0, stem)}`] : [])],
    fields: touchedBy(word),
    isPerson: person.test(word),
    when: whenIs(word),
  };
}

/** The same counts as `senseOf` has. */
function sumOf(tokens: readonly Token[]): Omit<Sense, 'words'> {
  const said = tokens.filter(({ sense }) => sense !== 'number');
  const count = (one: Token['sense']) => said.filter(({ sense }) => sense === one).length;
  const speaksToAll = count('I') - (said[0]?.sense === 'I' ? 1 : 0);
  return { past: count('past'), third: count('third'), address: count('address') + speaksToAll };
}

function whenIs(word: string): WordFacts['when'] {
  if (modal.test(word)) return 'may';
  if (senseOfWord(word) === 'past') return 'then';
  return /^(?:\p{L}{2,}er|er|har|ved|gør|får|går|står|ser|bor|tror|ler|dør|siger|spørger)$/u.test(
    word,
  )
    ? 'now'
    : null;
}
