import { senseOf, touches } from '../reading/sense.ts';
import { withoutSpeech } from '../reading/without-speech.ts';
import { type Unit, unitText, wordCount } from './unit.ts';

/** Points and questions are a form from so many on. */
const fewestAsked = 2;
/** In words. */
const longestPoint = 12;
/** Minutes and agendas hold so many different words of theirs. */
const fewestHeads = 2;

/** What minutes and agendas begin their lines with, behind a number or not. */
const ofMeeting =
  /(?:^|(?<=[.;:]\s))(?:\d{1,2}[.)]\s*|[-–•*]\s*)?(?:ad \d+\s*[.:–-]?\s*)?(til ?stede(?:værende)?|fremmødte?|mødedeltagere|deltagere|afbud(?: fra)?|fraværende|mødeleder|ordstyrer|dirigent|referent|dagsorden(?:en)?|(?:beslutnings)?referat(?: fra| af)?|godkendelse af (?:referat|dagsorden)\p{L}*|valg af (?:ordstyrer|referent|dirigent)|meddelelser|orientering(?:er)?(?: fra| om)?|bordet rundt|nyt fra|punkter til næste|næste (?:gang|møde)|eventuelt|evt\.?|beslutning(?:er)?|opfølgning på|indkomne forslag|present|apologies|agenda|minutes|any other business)(?=\s*[.:,]|\s*$| \p{L})/gimu;

/**
 * Whether a text tells nothing by its form, whatever its words are: the questions or points of who asks
 * for stories or will tell none, what says that there are none yet, or the minutes or the agenda of a meeting.
 */
export function hasFormOfNoStory(units: readonly Unit[]): boolean {
  return (
    isOnlyAsked(units) || isOfMeeting(units) || isWantOfStories(units) || isCallOrRefusal(units)
  );
}

/** “Vi samler fortællinger. Skriv til mig inden fredag.”, “Jeg deltager ikke.”: nothing in it happened to anybody. */
function isCallOrRefusal(units: readonly Unit[]): boolean {
  const text = withoutSpeech(unitText(units));
  return (
    senseOf(text).past === 0 &&
    !ofSomebody.test(text) &&
    !isScene.test(text) &&
    callsOrRefuses.some((topic) => touches(text, topic))
  );
}

const ofSomebody = /(?<!\p{L})(?:han|hun|ham|hende|hans|hendes|he|she|him|his)(?!\p{L})/iu;
/** “Karen ringer, og vi ler”: what people do to each other, told as if it happens now. “Jeg siger nej tak” refuses. */
const isScene =
  /(?<!\p{L})(?<!(?:jeg|vi|I) )(?:siger|spørger|svarer|råber|hvisker|nikker|ringer|griner|smiler|ler|græder|says|asks|answers|laughs|smiles|nods)(?!\p{L})/iu;
const callsOrRefuses = ['invitation-sure', 'invitation', 'refusal-sure'] as const;

/** Nothing but questions, points without a sentence, and lines that lead to them. */
function isOnlyAsked(units: readonly Unit[]): boolean {
  const asked = units.filter(({ text }) => isQuestion(text) || isBarePoint(text));
  return (
    asked.length >= fewestAsked &&
    units.every((unit) => asked.includes(unit) || /:\s*$/.test(unit.text))
  );
}

/** Stories in the plural, and the place that is kept for them. */
const ofStories =
  /(?<!\p{L})(?:(?:historier|fortællinger|eksempler|beretninger|cases|bidrag)(?:ne)?)(?!\p{L})/iu;
/** “Et felt” in a form is no English verb. */
const aField = /(?<!\p{L})(?:et|det|hvert) felt(?!\p{L})/giu;
const ofOneself = /(?<!\p{L})(?:jeg|mig|min|mit|mine)(?!\p{L})/iu;

/** “Der er et felt, der hedder fortællinger. Det har altid stået tomt.”: of stories, and of nobody. */
function isWantOfStories(units: readonly Unit[]): boolean {
  const text = unitText(units);
  const { past, third } = senseOf(text.replace(aField, ' '));
  return past + third === 0 && ofStories.test(text) && !ofOneself.test(text);
}

function isQuestion(text: string): boolean {
  return (
    /\?\s*$/.test(text) && !/["“”„»«]/.test(text) && !/[.!]\s/.test(text.replace(/^\S+\s/, ''))
  );
}

/** “- en borger, der overraskede dig”: a point that is no sentence of its own. */
function isBarePoint(text: string): boolean {
  const [, point = ''] = /^(?:[-–—•·*]|\d{1,2}[.)]|\p{Ll}\))\s(.*)$/su.exec(text) ?? [];
  return point !== '' && wordCount(point) <= longestPoint && !/[.!…"”»](?:\s|$)/.test(point);
}

function isOfMeeting(units: readonly Unit[]): boolean {
  const heads = units.flatMap(({ text }) =>
    [...text.matchAll(ofMeeting)].map(([, head = '']) => head.toLowerCase().split(' ', 1)[0]),
  );
  return new Set(heads).size >= fewestHeads;
}
