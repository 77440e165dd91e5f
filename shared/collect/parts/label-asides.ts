import { isGivenName } from '../people/given-name.ts';
import type { LabelledUnit } from './labelled-unit.ts';

const inBrackets = /^(?:\((.*)\)|\[(.*)\])[.!]?$/su;
/** “Anna, …”, “Til Per: …”, “NB Anna: …”: whom somebody speaks to. */
const calling =
  /^(?:(?:ps|nb|til|obs|og|kære|hej|tak|nå|ja|nej)[:,]? )*(\p{Lu}[\p{L}-]+)\s?[,:!–-]/iu;
const you = /(?<!\p{L})(?:du|dig|din|dit|dine)(?!\p{L})/iu;
/** Between these somebody of the story speaks. */
const saidAloud = /["“”„»«]/;

/**
 * A paragraph in brackets that speaks to one of the readers is none of what is told around it: “(Anna, nøglen
 * ligger på dit bord.)”
 */
export function labelAsides(units: readonly LabelledUnit[]): readonly LabelledUnit[] {
  return units.map((unit, at) => {
    const isAlone = unit.isApart && units[at + 1]?.isApart !== false;
    return unit.kind === 'story' && isAlone && isAside(unit.text)
      ? { ...unit, kind: 'lead-in' }
      : unit;
  });
}

function isAside(text: string): boolean {
  const [, round, square] = inBrackets.exec(text) ?? [];
  const said = (round ?? square ?? '').trim();
  if (said === '' || saidAloud.test(said)) return false;
  return isGivenName(calling.exec(said)?.[1] ?? '') || you.test(said);
}
