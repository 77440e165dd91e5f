import { senseOf } from './sense.ts';
import { withoutSpeech } from './without-speech.ts';

/** Longer words are also known by how they begin, whatever their ending. */
const longWord = 5;
const stem = 4;

/**
 * What is asked of a sentence to tell whether it speaks to the readers of a mail or tells a story:
 * its words and pairs of words, who speaks of whom and when, and how it begins and ends. Names are
 * left out, since it is nobody in particular who writes.
 */
export function talkFeatures(sentence: string): readonly string[] {
  const text = sentence.replace(/\s+/g, ' ').trim();
  const said = withoutSpeech(text);
  const words = wordsIn(said);
  const { past, third, address } = senseOf(said);
  const features = words.flatMap((word) =>
    word.length < longWord ? [`w ${word}`] : [`w ${word}`, `s ${word.slice(0, stem)}`],
  );
  for (let at = 0; at < words.length - 1; at += 1) features.push(`p ${words[at]} ${words[at + 1]}`);
  features.push(`begins ${words[0] ?? ''}`);
  features.push(`past ${Math.min(past, 3)}`, `third ${Math.min(third, 3)}`);
  features.push(`address ${Math.min(address, 2)}`);
  features.push(`length ${Math.min(6, Math.floor(words.length / 4))}`);
  const end = /([:?!…])["”’»)\s]*$/.exec(text)?.[1];
  if (end !== undefined) features.push(`ends ${end}`);
  if (/["“”»«]/.test(text)) features.push('speech');
  if (/[:;]-?[)D]|[\u{1f600}-\u{1f64f}☺]/u.test(text)) features.push('smile');
  return [...new Set(features)];
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
