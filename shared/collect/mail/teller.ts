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
const isHere =
  /(?<!\p{L})(?:her|hermed|denne|dette|den|nedenstående|nedenfor|historien|sender|videresender|fik|fået|modtog|modtaget|kommer|vegne|behalf|below|this|following)(?!\p{L})/iu;
const isThanks = /(?<!\p{L})(?:tak|thanks|thank)(?!\p{L})/iu;

/** Whose story a message brings, where the words before it say that it is not its sender's. */
export interface Teller {
  readonly name: string;
  /** Whether the sender is that person, who writes from a mailbox of others. */
  readonly isSender: boolean;
  /** Whether it was told the day before. */
  readonly isYesterday: boolean;
}

/** Reads a lead-in such as “Den her fik jeg på sms fra Anna Holm i går:” or “Det er Anna Holm, jeg skriver fra husets mail”. */
export function tellerIn(leadIn: string): Teller | null {
  let start = 0;
  for (const { end } of sentencesOf(leadIn)) {
    const sentence = leadIn.slice(start, end);
    start = end;
    const own = nameIn(ofSelf, sentence);
    if (own !== '') return { name: own, isSender: true, isYesterday: false };
    const other = nameIn(passedOn, sentence);
    if (other !== '' && isHere.test(sentence) && !isThanks.test(sentence)) {
      return {
        name: other,
        isSender: false,
        isYesterday: /(?<!\p{L})(?:i går|yesterday)(?!\p{L})/iu.test(sentence),
      };
    }
  }
  return null;
}

function nameIn(pattern: RegExp, sentence: string): string {
  return personIn((pattern.exec(sentence)?.[1] ?? '').replace(/\.$/, ''));
}
