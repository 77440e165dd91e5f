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
  const features = formOf(text);
  if (isItem) features.push('item');
  const { past, third, address } = senseOf(said);
  for (const word of words) {
    features.push(`w ${word}`);
    if (word.length >= longWord) features.push(`s ${word.slice(0, stem)}`);
  }
  for (let at = 0; at < words.length - 1; at += 1) features.push(`p ${words[at]} ${words[at + 1]}`);
  const fields = fieldsOf(words);
  features.push(...fields.map((field) => `f ${field}`));
  features.push(...actsIn(words));
  features.push(`begins ${words[0] ?? ''}`);
  features.push(`past ${Math.min(past, 3)}`, `third ${Math.min(third, 3)}`);
  features.push(`address ${Math.min(address, 2)}`);
  features.push(`length ${Math.min(6, Math.floor(words.length / 4))}`);
  return [...new Set(features)];
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

/** Who does something, and whether now or then: `jeg now` for “jeg sender” and “sender jeg”. */
function actsIn(words: readonly string[]): readonly string[] {
  return words.flatMap((word, at) => {
    if (!person.test(word)) return [];
    const when = whenIs(words[at + 1]) ?? whenIs(words[at - 1]);
    return when === null ? [] : [`${word} ${when}`];
  });
}

function whenIs(word: string | undefined): 'then' | 'now' | 'may' | null {
  if (word === undefined) return null;
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
  return words.map((word, at) => {
    if (/^\d/.test(word)) return '#';
    if (at > 0 && word === 'I') return 'I';
    return at > 0 && /^\p{Lu}/u.test(word) ? 'Navn' : word.toLowerCase();
  });
}
