import { remember } from './remember.ts';
import { senseOf, senseOfWord } from './sense.ts';
import { fieldsOf } from './talk-fields.ts';
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
  const words = wordsIn(said);
  if (words.length === 0) return [];
  const features = new Set(formOf(text));
  if (isItem) features.add('item');
  const { past, third, address } = senseOf(said);
  const facts = words.map(factsOf);
  for (const { own } of facts) for (const feature of own) features.add(feature);
  for (let at = 0; at < words.length - 1; at += 1) features.add(`p ${words[at]} ${words[at + 1]}`);
  for (const field of fieldsOf(words)) features.add(`f ${field}`);
  for (const [at, { isPerson }] of facts.entries()) {
    const when = isPerson ? (facts[at + 1]?.when ?? facts[at - 1]?.when ?? null) : null;
    if (when !== null) features.add(`${words[at]} ${when}`);
  }
  features.add(`begins ${words[0] ?? ''}`);
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

/** What a word says by itself: texts say the same words over and over. */
interface WordFacts {
  readonly own: readonly string[];
  /** Whether it may stand for who does something. */
  readonly isPerson: boolean;
  /** Whether it says that something is done now or was done then: `jeg now` for “jeg sender” and “sender jeg”. */
  readonly when: 'then' | 'now' | 'may' | null;
}

const factsOf = remember((word): WordFacts => {
  const isLong = word.length >= longWord;
  return {
    own: [`w ${word}`, ...(isLong ? [`s ${word.slice(0, stem)}`] : [])],
    isPerson: person.test(word),
    when: whenIs(word),
  };
}, 20_000);

function whenIs(word: string): WordFacts['when'] {
  if (modal.test(word)) return 'may';
  if (senseOfWord(word) === 'past') return 'then';
  return /^(?:\p{L}{2,}er|er|har|ved|gør|får|går|står|ser|bor|tror|ler|dør|siger|spørger)$/u.test(
    word,
  )
    ? 'now'
    : null;
}

/** The words in small letters; a name, which has a capital within the sentence, is a name. */
function wordsIn(text: string): readonly string[] {
  const words = text.match(/\p{L}+(?:['’]\p{L}+)*|\d+/gu) ?? [];
  return words.map((word, at) => (at > 0 ? within(word) : first(word)));
}

const first = remember((word) => (/^\d/.test(word) ? '#' : word.toLowerCase()), 20_000);
const within = remember(
  (word) => (word === 'I' ? 'I' : /^\p{Lu}/u.test(word) ? 'Navn' : first(word)),
  20_000,
);
