import type { ReadWord } from '../read-paragraph.ts';

/** Cars that are a name or a word as well; the others are on the list of the field. */
const car = /^(?:Kia|Seat|Ford|Mercedes|Jaguar|Mini|Smart|Fiesta|Focus|Clio|Zoe|Leon|Transit)$/u;
const ofCar =
  /(?<!\p{L})(?:en|et|den|min|din|sin|hans|hendes|vores|deres|to|tre|bilen:?)(?: (?:\p{Ll}+e?t?|[A-ZÆØÅ]\p{L}+)){0,2} $/iu;
const plate = /^(?: \p{L}+)?[ ,(:]{1,3}(?:reg\.? ?)?[A-ZÆØÅ]{2} ?\d{2}/u;
const longestBefore = 28;

/** What a way to manage is called in English. */
const management = /^(?:New|Public|Management|Governance)$/u;
const phrase = /New Public (?:Management|Governance)/;
const longestPhrase = 22;

/** What a line begins with that is added below. */
const added = /^(?:PS|NB|OBS)$/;

/** `en rød Kia`, `New Public Management`, `PS`: a thing with a capital, which names nobody. */
export function isThingWithCapital(
  source: string,
  { text, start, end, isStart }: ReadWord,
): boolean {
  if (isStart && added.test(text)) return true;
  if (car.test(text)) {
    return (
      plate.test(source.slice(end, end + 18)) ||
      ofCar.test(source.slice(Math.max(0, start - longestBefore), start))
    );
  }
  return (
    management.test(text) &&
    phrase.test(source.slice(Math.max(0, start - longestPhrase), end + longestPhrase))
  );
}
