import { senseOf, sentencesOf, touches } from '../reading/sense.ts';
import { withoutSpeech } from '../reading/without-speech.ts';
import { rememberLatest } from '../thread/remember-latest.ts';

/** Whoever writes a guide in sentences asks in two of them at least. */
const fewestAsking = 2;
const mostRemembered = 128;

/**
 * Whether a paragraph says how a story is to be written and where it goes: it begins by asking for one,
 * or asks for it among other things, and all else in it asks, or lays down in the present what holds for
 * all. Nothing in it happened.
 */
export const instructsReaders = rememberLatest((paragraph): boolean => {
  let start = 0;
  const sentences = sentencesOf(paragraph).map(({ end }) => {
    const sentence = withoutSpeech(paragraph.slice(start, end)).trim();
    start = end;
    return sentence;
  });
  const isHeaded = /:$/.test(sentences[0] ?? '') && sentences.length > 1;
  const [first = '', ...rest] = isHeaded ? sentences.slice(1) : sentences;
  if (!asksIn([first, ...rest])) return false;
  return [first, ...rest].every((one) => isQuestion(one) || !happens(one));
}, mostRemembered);

function asksIn([first = '', ...rest]: readonly string[]): boolean {
  if (touches(first, 'invitation-sure')) return true;
  if (!imperative.test(first)) return false;
  if (touches(first, 'invitation')) return true;
  const asking = [first, ...rest].filter((one) => imperative.test(one));
  return asking.length >= fewestAsking && asking.some((one) => ofWriting.test(one));
}

/** Whether something in a sentence took place, beside what its readers did or may do. */
export function happens(sentence: string): boolean {
  return senseOf(sentence.replace(infinitive, ' ').replace(ofReaders, ' ')).past > 0;
}

/** “Må ikke kunne kendes” lays down; “kunne” alone tells. */
const infinitive =
  /(?<!\p{L})(?:må|skal|vil|bør|kan)(?: ikke| gerne)? (?:kunne|skulle|ville|måtte)(?!\p{L})/giu;
/** “En dag, hvor du gik glad hjem”: what the readers did is what they are asked for. */
const ofReaders = /(?<!\p{L})(?:hvor|da|som|hvad|hvordan|når) (?:du|DU|I|vi) [^,.!?]*/gu;

const imperative =
  /^(?:(?:og|men|så) )?(?:send|skriv|fortæl|svar|del|læg|indsend|bidrag|tag|sæt|vælg|tænk|beskriv|husk|brug|undgå|udelad|anonymis[eé]r|nævn|begynd|start|slut|afslut|hold|gør|giv|find|lad|tryk|klik|vedhæft|prøv|spørg|fjern|drop|vær|please|write)(?!\p{L})/iu;
const ofWriting =
  /(?<!\p{L})(?:send|skriv|fortæl|svar|indsend|bidrag|beskriv|anonymis[eé]r|write)(?!\p{L})/iu;

function isQuestion(sentence: string): boolean {
  return (
    /\?["”’»)]*$/.test(sentence) ||
    /^(?:hvad|hvem|hvor\p{L}*|what|who|how|why)(?!\p{L})/iu.test(sentence)
  );
}
