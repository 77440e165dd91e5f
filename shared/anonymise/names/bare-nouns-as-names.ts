import { personNoun } from '../patterns/people.ts';
import type { ReadWord } from '../read-paragraph.ts';
import { isWritten, wordForm } from '../story/word-form.ts';
import { fact } from '../tagger/lexicon.ts';
import { doesAsPerson } from './small-words-as-names.ts';

/** What only a person is, has become or is on the way to. */
const state =
  'indlagt|udskrevet|gravid|forelsket|forlovet|gift|skilt|sygemeldt|raskmeldt|anholdt|løsladt|varetægtsfængslet|stået op|vågnet|mødt|mødt op|ked af|sur|vred|gal|jaloux|stolt|træt|glad|syg|rask|klippet|blevet (?:klippet|far|mor|gift|syg|rask|voksen|fyret|ansat|indlagt|udskrevet|gal|sur|vred|glad|forelsket)|startet på|flyttet (?:hjem|ind|ud|sammen|hjemmefra|til|fra)|hjemme|hos (?:ham|hende|mig|os|dem)|på (?:ferie|kursus|barsel|weekend|orlov|afvænning|toilettet)';
const isState = new RegExp(
  String.raw`^ (?:er|var|blev|bliver)(?: (?:nu|lige|stadig|stadigvæk|igen|jo|også|ikke|netop|allerede|vist|så|meget|altid|endelig|ret|helt|blevet))* (?:${state})(?!\p{L})`,
  'u',
);
/** `Holmelund fra retshjælpen græder` */
const isFrom = /^ fra \p{Ll}{4,}(?:en|et|erne)(?= )/u;

const isPersonNoun = new RegExp(
  `^(?:${personNoun}|pt|personale|familie|mandskab|hund|kat|hest)$`,
  'iu',
);
const isDefinite = /(?:en|et|erne|ene)$/u;
/** `Bønne 11 år har …`, `Humle, 9 år`: whose years are told at once. */
const isOfYears =
  /^,? (?:[4-9]|[1-9]\d)(?:-årig| år(?! (?:siden|efter|før|gammel|frem|tilbage)))(?!\p{L})/u;
const longest = 60;

/**
 * Whether a word begins a sentence as a noun without its article, and is there what only somebody is: `Nalle er startet på
 * skolen`, `Guffe er indlagt`. A noun for people is left without its article in notes as well: `Borger er indlagt`.
 */
export function isBareNounThatIs(source: string, { text, facts, end, isStart, known }: ReadWord) {
  if (!isStart || !isWritten(known, wordForm.longer)) return false;
  if ((facts & (fact.field | fact.grammar | fact.role | fact.place)) !== 0) return false;
  if (isDefinite.test(text)) return false;
  return isOnlySomebody(source.slice(end, end + longest)) && !isPersonNoun.test(text);
}

const isOnlySomebody = (behind: string) => {
  if (!mayBeSomebody.test(behind)) return false;
  const origin = isFrom.exec(behind);
  return (
    isState.test(behind) ||
    isOfYears.test(behind) ||
    (origin !== null && doesAsPerson(behind.slice(origin[0].length)))
  );
};
/** How what is said of somebody begins: asked first. */
const mayBeSomebody = /^(?: (?:er|var|bl|fra )|,? \d)/;
