import { firstWord, loneNamesIn, wholeNameIn } from '../people/first-name.ts';
import {
  firstNameOfGenitive,
  isGivenName,
  isKnownFirstName,
  isPlaceName,
} from '../people/given-name.ts';
import { isHouseName } from '../people/house-name.ts';
import { isSurname } from '../people/name-order.ts';
import { personIn } from '../people/person-line.ts';
import { sentenceTexts } from '../reading/sense.ts';
import { withoutSpeech } from '../reading/without-speech.ts';
import { isNoName } from './mentions.ts';
import { creditedIn, pointsBack, sourceIn } from './source-line.ts';
import {
  another,
  anyName,
  askedToSend,
  asSaid,
  atAnothers,
  bringsCall,
  bringsOf,
  broughtBy,
  followsHere,
  isHere,
  isOnes,
  isOwn,
  isOwned,
  isText,
  isThanks,
  ofOne,
  ofSelf,
  ofThem,
  onlyWritten,
  ownerOf,
  passedOn,
  passedOnByRole,
  putDown,
  saidToMe,
  toldMe,
  toldOwn,
  writesFor,
  wroteThis,
} from './teller-cues.ts';

/** Whether words before a story say that it is the sender's own, or speak of another's that was read. */
export function speaksOfOwn(leadIn: string): boolean {
  return isOwn.test(leadIn);
}

/** Whether words say that what stands below is what another said. */
export function putsDown(text: string): boolean {
  return putDown.test(text) || asSaid.test(text) || ofThem.test(text);
}

/** Whose story a message brings, where the words before it say that it is not its sender's. */
export interface Teller {
  readonly name: string;
  /** Whether the sender is that person, who writes from a mailbox of others. */
  readonly isSender: boolean;
  /** Whether it was told the day before. */
  readonly isYesterday: boolean;
  /** Whether the words only speak of that person, as they would of somebody whom the story is about. */
  readonly isSpokenOf: boolean;
}

/** What else a mail says of people. */
export interface AroundLeadIn {
  readonly subject: string;
  /** Names of those whom it is written to: they are spoken to, and told nothing. */
  readonly addressees: readonly string[];
  /** Whole names of everybody in the heap, by whom a first name is completed. */
  readonly known: readonly string[];
}

/**
 * Reads a lead-in such as “Den her fik jeg på sms fra Anna Holm i går:”, “Anna har ingen mail, så her
 * er hendes ord:” or “Det er Anna Holm, jeg skriver fra husets mail”.
 */
export function tellerIn(leadIn: string, around: AroundLeadIn): Teller | null {
  const { known } = around;
  const sentences = sentenceTexts(firstNamesFirst(spelledOut(leadIn))).filter(
    (sentence) => !bringsCall.test(sentence),
  );
  for (const sentence of sentences) {
    const isYesterday = /(?<!\p{L})(?:i går|yesterday)(?!\p{L})/iu.test(sentence);
    const own = completed(nameIn(ofSelf, sentence), around) || loneIn(atAnothers, sentence, around);
    if (own !== '') return { name: own, isSender: true, isYesterday: false, isSpokenOf: false };
    if (isThanks.test(sentence) || isOwn.test(sentence.replace(/\([^()]*\)/g, ''))) continue;
    const byRole = isText.test(sentence) ? nameIn(passedOnByRole, sentence) : '';
    const other = byRole || nameIn(passedOn, sentence);
    const isHereSaid = byRole !== '' || (other !== '' && isHere.test(sentence));
    const source = completed(isHereSaid ? other : sourceIn(sentence, known), around);
    if (source !== '') return { name: source, isSender: false, isYesterday, isSpokenOf: false };
  }
  return personSpokenOf(sentences, around);
}

/**
 * Reads what stands below a story: “Den er fra Anna Holm, som ikke har mail.”, “Det var Annas.”,
 * “Skrevet ned efter Anna Holms diktat.” An empty string where it says nothing of whose it is.
 */
export function creditIn(text: string, around: AroundLeadIn): string {
  for (const sentence of sentenceTexts(text)) {
    if (isThanks.test(sentence)) continue;
    const name = creditedIn(sentence, around.known);
    if (name !== '') return completed(name, around);
    const owner = isOnes.exec(sentence)?.index === 0 ? genitiveIn(isOnes, sentence, around) : '';
    if (owner !== '') return owner;
    const whole = pointsBack.test(sentence) ? nameIn(isOwned, sentence) : '';
    if (whole !== '') return completed(whole, around);
  }
  return '';
}

/** “P.v.a. Anna Holm” is no end of a sentence. */
function spelledOut(leadIn: string): string {
  return leadIn.replace(/(?<!\p{L})[Pp]\.? ?[Vv]\.? ?[Aa]\.? (?=\p{Lu})/gu, 'på vegne af ');
}

/** “Holm, Anna har skrevet”: a name as a list of names has it, at the beginning or behind whence it comes. */
function firstNamesFirst(leadIn: string): string {
  return leadIn.replace(
    /(?<=^|\n|[.!?:]\s|(?:fra|af)\s)(\p{Lu}\p{Ll}+), (\p{Lu}\p{Ll}+)(?=:|\s(?:har|skrev|fortalte|fortæller|skriver)(?!\p{L}))/gu,
    (said, last: string, first: string) =>
      isGivenName(first) && isSurname(last) ? `${first} ${last}` : said,
  );
}

/** Who is spoken of where the sender says that the words are not the sender's own. */
function personSpokenOf(sentences: readonly string[], around: AroundLeadIn): Teller | null {
  const told = sentences.filter((sentence) => !isThanks.test(sentence));
  const whole = withoutSpeech(told.join(' '));
  const called = (name: string, isSpokenOf: boolean): Teller | null =>
    name === '' ? null : { name, isSender: false, isYesterday: false, isSpokenOf };
  const owned = genitiveIn(isOnes, whole, around);
  if (owned !== '') return called(owned, false);
  if (isOwn.test(whole)) return null;
  const brought = nameIn(bringsOf, whole);
  if (brought !== '') return called(completed(brought, around), false);
  const owner =
    nameIn(ownerOf, whole) ||
    nameIn(isOwned, whole) ||
    [ofOne, followsHere].map((one) => genitiveIn(one, whole, around)).find((one) => one !== '') ||
    '';
  if (owner !== '') return called(completed(owner, around), true);
  const [, ...said] = wroteThis.exec(whole) ?? toldOwn.exec(whole) ?? broughtBy.exec(whole) ?? [];
  const writer = said.find((one) => one !== undefined) ?? '';
  if (writer !== '' && !isNoName(firstWord(writer)) && !isHouseName(writer)) {
    return called(asPerson(writer) || completed(writer, around), false);
  }
  const sayer = saidToMe.map((one) => one.exec(whole)?.[1] ?? '').find((one) => one !== '') ?? '';
  if (sayer !== '' && !isNoName(firstWord(sayer)) && !isHouseName(sayer)) {
    const name = asPerson(sayer) || (isKnownFirstName(sayer, around.known) ? sayer : '');
    if (name !== '') return called(completed(name, around), true);
  }
  const others = another.test(whole) ? whole : whole.replace(onlyWritten, ' ');
  const isAsked = askedToSend.test(whole);
  const isSaid = [ofThem, putDown, toldMe, writesFor].some((cue) => cue.test(others));
  if (!isSaid && !isAsked) return null;
  const addressed = new Set(around.addressees.map(firstWord));
  const named = [...whole.matchAll(anyName)]
    .map(([name]) => asPerson(name))
    .find((name) => name !== '' && !addressed.has(firstWord(name)));
  if (named !== undefined && (isSaid || !around.known.includes(named))) return called(named, true);
  if (!isSaid) return null;
  const lone = loneNamesIn(told, around.known).filter(({ name }) => !addressed.has(name));
  const complete = lone
    .map(({ name }) => wholeNameIn(name, [around.subject], around.known))
    .find((name) => name !== '');
  return called(complete ?? lone[0]?.name ?? '', true);
}

/** A name as the subject or the heap completes it. */
function completed(name: string, { subject, known }: AroundLeadIn): string {
  return name === '' ? '' : wholeNameIn(name, [subject], known) || name;
}

/** The first name that a pattern finds, where people are called so. */
function loneIn(pattern: RegExp, text: string, around: AroundLeadIn): string {
  const name = pattern.exec(text)?.[1] ?? '';
  return isKnownFirstName(name, around.known) ? completed(name, around) : '';
}

/** The same for a first name in the genitive. */
function genitiveIn(pattern: RegExp, text: string, around: AroundLeadIn): string {
  const said = pattern.exec(text)?.[1] ?? '';
  if (!/^\p{Lu}/u.test(said)) return '';
  return completed(firstNameOfGenitive(said, around.known), around);
}

function nameIn(pattern: RegExp, sentence: string): string {
  return asPerson(pattern.exec(sentence)?.[1] ?? '');
}

function asPerson(text: string): string {
  const name = personIn(text.replace(/[.'’]+$/, ''));
  return isHouseName(name) || isPlaceName(firstWord(name)) ? '' : name;
}
