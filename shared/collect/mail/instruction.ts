import { senseOf, sentencesOf, topicsOf } from './sense.ts';
import { withoutSpeech } from './without-speech.ts';

/**
 * Whether a paragraph says how a story is to be written and where it goes: it begins by asking for one,
 * and all else in it asks, or lays down in the present what holds for all. Nothing in it happened.
 */
export function instructsReaders(paragraph: string): boolean {
  let start = 0;
  const [first = '', ...rest] = sentencesOf(paragraph).map(({ end }) => {
    const sentence = withoutSpeech(paragraph.slice(start, end)).trim();
    start = end;
    return sentence;
  });
  const topics = topicsOf(first);
  const asks =
    topics.has('invitation-sure') || (topics.has('invitation') && imperative.test(first));
  return (
    asks &&
    [first, ...rest].every(
      (one) => isQuestion(one) || senseOf(one.replace(infinitive, ' ')).past === 0,
    )
  );
}

/** “Må ikke kunne kendes” lays down; “kunne” alone tells. */
const infinitive =
  /(?<!\p{L})(?:må|skal|vil|bør|kan)(?: ikke| gerne)? (?:kunne|skulle|ville|måtte)(?!\p{L})/giu;

const imperative =
  /^(?:send|skriv|fortæl|svar|del|læg|indsend|bidrag|tag|sæt|vælg|please|write)(?!\p{L})/iu;

function isQuestion(sentence: string): boolean {
  return (
    /\?["”’»)]*$/.test(sentence) ||
    /^(?:hvad|hvem|hvor\p{L}*|what|who|how|why)(?!\p{L})/iu.test(sentence)
  );
}
