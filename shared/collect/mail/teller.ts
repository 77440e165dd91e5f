import { firstWord, loneNamesIn, wholeNameIn } from './first-name.ts';
import { isHouseName } from './house-name.ts';
import { isCommonWord } from './name-line.ts';
import { personIn } from './person-line.ts';
import { sentencesOf } from './sense.ts';

/** A whole name within a sentence: two to four words with capitals. */
const wholeName =
  "(\\p{Lu}[\\p{L}'’-]+(?:\\s(?:af|von|van|de|el|al)\\b)?(?:\\s\\p{Lu}[\\p{L}'’.-]*){1,3})";
const passedOn = new RegExp(
  `(?<!\\p{L})(?:på vegne af|on behalf of|(?:fortalt|skrevet|dikteret|indtalt|written|told) (?:af|by)|fra|from|af|by)\\s+(?:[\\p{Ll}-]+\\s+){0,4}${wholeName}`,
  'u',
);
const ofSelf = new RegExp(
  `(?<!\\p{L})(?:[Dd]et er|[Jj]eg hedder|[Mm]it navn er|[Mm]y name is|[Tt]his is)\\s+${wholeName}`,
  'u',
);
const anyName = new RegExp(`(?<![\\p{L}'’-])${wholeName}(?![\\p{L}'’-])`, 'gu');
const isHere =
  /(?<!\p{L})(?:her|hermed|denne|dette|den|nedenstående|nedenfor|historien|sender|videresender|fik|fået|modtog|modtaget|kommer|vegne|behalf|below|this|following)(?!\p{L})/iu;
const isThanks = /(?<!\p{L})(?:tak|thanks|thank)(?!\p{L})/iu;

const text =
  '(?:histori|fortælling|beretning|bidrag|eksempel|oplevelse|ord(?!\\p{L})|sms|besked|mail|brev|tekst|version|egne ord|egen|papirer|gemmer|skrivebord|dagbog|notesbog|story|words?|text|message|letter|account|diary)\\p{L}*';
/** “hans historie”, “hendes egne ord”: a text of somebody who is spoken of. */
const ofThem = new RegExp(
  `(?<!\\p{L})(?:hans|hendes|deres|vedkommendes|his|her|their)\\s+(?:[\\p{Ll}-]+\\s+){0,2}${text}`,
  'iu',
);
/** “Anna Holms historie”: the ending of the genitive is no part of the name. */
const ownerOf = new RegExp(
  `(?<![\\p{L}'’-])(\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’.-]*){0,2}\\s\\p{Lu}[\\p{L}-]*?)s?['’]?\\s+(?:[\\p{Ll}-]+\\s+){0,2}?${text}`,
  'u',
);
/** “den er Anna Holms”: so is this one. */
const isOwned =
  /(?<!\p{L})(?:er|is)\s+(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’.-]*){0,2}\s\p{Lu}[\p{L}-]*?)s['’]?(?=[\s,.;:!]|$)/u;
/** What somebody does who puts another's words on paper. */
const putDown =
  /(?<!\p{L})(?:(?:skrev|skrevet|taget|tog|noteret|noterede|ført|tastet|renskrevet|writ(?:ten|e)) (?:(?:\p{Ll}+) ){0,5}?(?:ned|af|rent|ind|ordret|down|for (?:ham|hende|dem))|nedskrevet|afskrevet|renskrevet|nedfældet|transskriberet|ordret|ord (?:for|til) ord|word for word|verbatim|dikter\p{L}+|indtal\p{L}+|dictated)(?!\p{L})/iu;
/** “fortalte mig den her”, “bad mig sende den, for hans pc er gået i stykker”: what the other did. */
const toldMe =
  /(?<!\p{L})(?:fortalte|fortæller|har fortalt|told) (?:mig |os |me |us )?(?:den|det|denne|følgende|historien|this|it)(?!\p{L})|(?<!\p{L})(?:bad|bedt|asked|fået) (?:mig|os|me|us) (?:om )?(?:at |to )?(?:sende|videresende|indsende|dele|send|share|forward)(?!\p{L}).*(?<!\p{L})(?:fordi|for|da|because|as) (?:han|hun|hans|hendes|he|she|his|her)(?!\p{L})/iu;
/** “Anna har skrevet den her”: who did, by a first name or the whole. */
const wroteThis =
  /(?<![\p{L}'’-])(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’.-]*){0,3})(?:,[^,.:]{2,60},)? (?:har |havde )?(?:skrevet|skrev|fortalt|fortalte|lavet|sendt|sendte|indtalt|indtalte|afleveret|afleverede|lagt|lagde) (?:mig |os )?(?:den her|det her|denne|dette|følgende|historien|den)(?!\p{L})/u;
/** What says that the story is the sender's own, or speaks of another's that was read. */
const isOwn =
  /(?<!\p{L})(?:min|mit|mine|my|mig|me)\s+(?:egen|eget|egne|own|histori|fortælling|bidrag|eksempel|oplevelse|version|story|version|:)|(?<!\p{L})(?:min|mit|mine)\s+(?:ind|ned|op|af|færdig|her|med)(?!\p{L})|(?<!\p{L})(?:min|mit|mine|mig selv|fra mig|jeg selv|from me)\s*[.:!]|jeg (?:selv )?(?:husker|oplevede|har oplevet|kom i tanke)|(?<!\p{L})(?:læst|læste|inspireret|ligesom|handler om|siger god|read)(?!\p{L})/iu;

/** Whether words before a story say that it is the sender's own, or speak of another's that was read. */
export function speaksOfOwn(leadIn: string): boolean {
  return isOwn.test(leadIn);
}

/** “som han sagde det”, “hvad hun fortalte”, “med hendes ord”: whose words stand below. */
const asSaid =
  /(?<!\p{L})(?:som|hvad) (?:han|hun|de) (?:sagde|fortalte|talte|læste|indtalte|dikterede)(?!\p{L})/iu;

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
  const sentences = sentencesIn(leadIn);
  for (const sentence of sentences) {
    const own = nameIn(ofSelf, sentence);
    if (own !== '') return { name: own, isSender: true, isYesterday: false };
    const other = nameIn(passedOn, sentence);
    if (
      other !== '' &&
      isHere.test(sentence) &&
      !isThanks.test(sentence) &&
      !isOwn.test(sentence)
    ) {
      return {
        name: other,
        isSender: false,
        isYesterday: /(?<!\p{L})(?:i går|yesterday)(?!\p{L})/iu.test(sentence),
      };
    }
  }
  const name = personSpokenOf(sentences, around);
  return name === '' ? null : { name, isSender: false, isYesterday: false };
}

/** Who is spoken of where the sender says that the words are not the sender's own. */
function personSpokenOf(sentences: readonly string[], around: AroundLeadIn): string {
  const whole = sentences.join(' ');
  if (isOwn.test(whole) || isThanks.test(whole)) return '';
  const owner = nameIn(ownerOf, whole) || nameIn(isOwned, whole);
  if (owner !== '') return owner;
  const writer = wroteThis.exec(whole)?.[1] ?? '';
  if (writer !== '' && !isCommonWord(writer) && !isHouseName(writer)) {
    return asPerson(writer) || wholeNameIn(writer, [around.subject], around.known) || writer;
  }
  if (![ofThem, putDown, toldMe].some((cue) => cue.test(whole))) return '';
  const addressed = new Set(around.addressees.map(firstWord));
  const named = [...whole.matchAll(anyName)]
    .map(([name]) => asPerson(name))
    .find((name) => name !== '' && !addressed.has(firstWord(name)));
  if (named !== undefined) return named;
  const lone = loneNamesIn(sentences).filter(({ name }) => !addressed.has(name));
  const complete = lone
    .map(({ name }) => wholeNameIn(name, [around.subject], around.known))
    .find((name) => name !== '');
  return complete ?? lone[0]?.name ?? '';
}

function sentencesIn(leadIn: string): readonly string[] {
  let start = 0;
  return sentencesOf(leadIn).map(({ end }) => {
    const sentence = leadIn.slice(start, end);
    start = end;
    return sentence;
  });
}

function nameIn(pattern: RegExp, sentence: string): string {
  return asPerson(pattern.exec(sentence)?.[1] ?? '');
}

function asPerson(text: string): string {
  const name = personIn(text.replace(/[.'’]+$/, ''));
  return isHouseName(name) ? '' : name;
}
