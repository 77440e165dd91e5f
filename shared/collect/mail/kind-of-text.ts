import { cueScore, withoutSpeech } from './about-mail.ts';
import type { LabelledUnit } from './clean-units.ts';
import { senseOf, sentencesOf, type Topic, topicsOf } from './sense.ts';
import { unitText, wordsOf } from './unit.ts';

/** What a message turned out to be. */
export const messageKinds = [
  'story',
  'thanks',
  'refusal',
  'auto-reply',
  'see-attached',
  'invitation',
  'correction',
  'question',
  'empty',
  'unsure',
] as const;
export type MessageKind = (typeof messageKinds)[number];

export interface JudgedText {
  readonly kind: MessageKind;
  /** Whether a person should look: the text could have been taken otherwise. */
  readonly isUnsure: boolean;
}

/** Fewer words than this tell no story. */
const shortestStory = 18;
/** From so many words on a text that speaks little of the mails is a story, whatever its tense. */
const longText = 100;

/**
 * A story speaks to its readers less than this for each word that tells. Among the fixtures' stories
 * the most is 0.48, among answers that tell of something too the least is 0.69.
 */
const mostSpeaking = 0.58;

/** Judges a message by the units that are left of it and by what was set apart. */
export function kindOfText(units: readonly LabelledUnit[], hasDocument: boolean): JudgedText {
  const of = (...kinds: readonly string[]) =>
    unitText(units.filter(({ kind }) => kinds.includes(kind)));
  const text = of('story');
  const whole = of('story', 'lead-in', 'afterword');
  if (whole.trim() === '') return { kind: hasDocument ? 'see-attached' : 'empty', isUnsure: false };

  const { words, past, third } = senseOf(withoutSpeech(text));
  const isShort = words < shortText;
  const around = isShort && !isAnnounced(units) ? whole : text;
  const topics = topicsOf(withoutSpeech(whole));
  const speaking =
    speakingIn(around) +
    (isShort && topics.has('refusal-sure') ? 4 : 0) +
    (isShort && topics.has('absence') ? 4 : 0) +
    (topics.has('invitation-sure') && past * 12 < words ? 6 : 0);
  const telling = past + third;
  const ratio = speaking / (telling + 1);
  const isLong = words >= longText;
  const tells = (telling >= (words < 40 ? 2 : 3) && third > 0) || past >= 3;
  const length = wordsOf(text).length;
  if (length >= shortestStory && ratio < mostSpeaking && (tells || isLong)) {
    return { kind: 'story', isUnsure: ratio > 0.35 || words < 30 || !tells };
  }
  // A text that speaks neither of mails nor of the office tells something, in whatever tense.
  if (length >= silentText && speaking === 0 && topics.size === 0 && !office.test(whole)) {
    return { kind: 'story', isUnsure: true };
  }
  return kindOfTopics(topics, hasDocument, whole);
}

/** From this many words on a text without any word to the readers is taken for a story. */
const silentText = 18;
const office =
  /(?<!\p{L})(?:mødet|\p{L}{3,}møde\p{L}*|lokale[t]?|kantinen?|kage|printer\p{L}*|kalender\p{L}*|tilmeld\p{L}*|dagsorden|referat|husk|kl\.|server\p{L}*|systemet|faktura|vagtplan\p{L}*|pausen?|meeting|agenda|password)(?!\p{L})/iu;

/** Below this many words what stands around a text may show that it only answers somebody. */
const shortText = 70;

/** Whether the writer says that a story comes. */
function isAnnounced(units: readonly LabelledUnit[]): boolean {
  return units.some(
    ({ kind, text }) =>
      kind === 'lead-in' &&
      (/:\s*$/.test(text) ||
        /(?<!\p{L})(?:her|hermed|nedenfor|here) (?:er|kommer|is) (?:min|mit|en|vores|my|mine)(?!\p{L})/iu.test(
          text,
        )),
  );
}

const imperative =
  /^\s*(?:og |så |men )?(?:skriv|fortæl|brug|send|svar|husk|slut|begynd|start|spørg|læs|meld|udfyld|tryk|klik|del|lad|kig|kom|giv|please|write|send|reply|leave)(?!\p{L})/iu;
const ofTheOffice =
  /(?<!\p{L})(?:til orientering|forvaltningen|evaluering\p{L}*|registrer\p{L}*|digital post|superbruger\p{L}*|undervisning|uge \d+|slides|drevet|kørselsgodtgørelse\p{L}*|budget\p{L}*|temadag\p{L}*|hæfte[t]?|politikerne|indbakke\p{L}*|tilmeld\p{L}*|deadline|frist\p{L}*|booklet|samler (?:ind|dem|det)|samling(?:en)?|personalemøde\p{L}*|dagsorden\p{L}*|referat\p{L}*|nyhedsbrev\p{L}*|listen|linjer(?: er nok)?|halv side|en side)(?!\p{L})/giu;
const ofTheOthers =
  /(?<!\p{L})(?:den|dem|historien|the one) (?:om|med|about) (?!at)\p{L}+|nåede (?:det|den) ikke|(?:får|kommer) (?:du|I) |(?:har|ligger) (?:\p{L}+ ){0,3}liggende|(?:må|kan|vil|skal) (?:vi|I|du)(?: \p{L}+){0,3}\?|ville jeg bare sige|tænkt over det|at (?:du|I) (?:skriver|skrev|deler|delte)|(?:fortsæt|bliv ved) (?:med|endelig)/giu;

/** How much a text speaks to its readers: cues, words that address them, requests and the office's words. */
function speakingIn(text: string): number {
  const heard = withoutSpeech(text);
  const sentences = sentencesOf(heard);
  const questions = sentences.filter((sentence) => /\?\s*$/.test(sentence.text)).length;
  const requests = sentences.filter((sentence) => imperative.test(sentence.text)).length;
  const cues = sentences.reduce((sum, sentence) => sum + cueScore(sentence.text, 'any'), 0);
  const office = heard.match(ofTheOffice)?.length ?? 0;
  const others = heard.match(ofTheOthers)?.length ?? 0;
  return (
    cues +
    senseOf(heard).address * 0.8 +
    (requests > 1 ? requests * 1.5 : 0) +
    office * 1.5 +
    others * 1.5 +
    (questions > 1 ? questions * 1.5 : 0)
  );
}

function kindOfTopics(topics: ReadonlySet<Topic>, hasDocument: boolean, text: string): JudgedText {
  const sure = (kind: MessageKind): JudgedText => ({ kind, isUnsure: false });
  if (hasDocument && topics.has('attached')) return sure('see-attached');
  if (topics.has('absence')) return sure('auto-reply');
  if (topics.has('refusal-sure')) return sure('refusal');
  if (topics.has('correction')) return sure('correction');
  if (topics.has('invitation-sure')) return sure('invitation');
  if (topics.has('attached')) return sure('see-attached');
  if (topics.has('thanks')) return sure('thanks');
  if (topics.has('refusal')) return sure('refusal');
  if (/\?\s*$/.test(text.trim())) return sure('question');
  if (topics.has('invitation')) return sure('invitation');
  return { kind: 'unsure', isUnsure: true };
}
