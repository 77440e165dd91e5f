import type { LabelledUnit } from '../parts/labelled-unit.ts';
import { opensLetter } from '../parts/letter-in-mail.ts';
import { isProse } from '../parts/tail-line.ts';
import { senseOf, topics, touches } from '../reading/sense.ts';

/** What is told above somebody's words is hardly longer before the reading knows it for a story. */
const mostUnits = 3;
/** Words of the mails, of their stories and of how one comes from another: what leads to a story has them. */
const ofMails =
  /(?<!\p{L})(?:her (?:er|kommer|får)|hermed|herunder|nedenfor|denne|den her|det her|følgende|min|mit|mine|jer|jeres|I|du|dig|din|dit|dine|e-?mails?|mailen|mailede|ringede|telefon\p{L}*|diktere\p{L}*|indtal\p{L}*|fortalte|fortæller|fortalt|skrevet|sendte|sender|gav|givet|bad|bedt|fik|fået|ned|videre|forleden|i går|i dag|i morges|til frokost|mødet|bog(?:en)?|samle\p{L}*|hæfte\p{L}*)(?!\p{L})|histori|fortælling|beretning|bidrag|eksempel|oplevelse|kolleg|opfordr|evaluer/iu;

/** Whether a paragraph tells of what somebody did, and says nothing of the mails. */
export function tellsOfSomebody(text: string): boolean {
  const { past, third, address } = senseOf(text);
  return (
    past > 0 &&
    third > 0 &&
    address === 0 &&
    isProse(text) &&
    !ofMails.test(text) &&
    topics.every((topic) => !touches(text, topic))
  );
}

/**
 * Gives a story what is told above a letter that somebody in it wrote: “Drengen skulle skrive en
 * undskyldning. Den blev sådan her:” belongs to the letter below it.
 */
export function withWhatIsToldAbove(units: readonly LabelledUnit[]): readonly LabelledUnit[] {
  const first = units.findIndex(({ kind }) => kind === 'story');
  const begin =
    units.slice(0, Math.max(first, 0)).findLastIndex(({ kind }) => kind !== 'lead-in') + 1;
  const above = units.slice(begin, Math.max(first, begin));
  const [opening] = above;
  const letter = units[first];
  const isTold =
    opening !== undefined &&
    letter !== undefined &&
    opensLetter(letter) &&
    above.length <= mostUnits &&
    /:\s*$/.test(above.at(-1)?.text ?? '') &&
    tellsOfSomebody(opening.text) &&
    above.every(({ text }) => !ofMails.test(text));
  return isTold
    ? units.map((unit) => (above.includes(unit) ? { ...unit, kind: 'story' } : unit))
    : units;
}
