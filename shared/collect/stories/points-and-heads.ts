import type { LabelledUnit } from '../parts/labelled-unit.ts';
import { wordCount } from '../parts/unit.ts';
import { opensStory } from '../reading/story-opening.ts';

/** Whether other points of the same list were read to go on: points are each a story, or together one. */
export function isOneOfPoints(
  units: readonly LabelledUnit[],
  told: readonly number[],
  at: number,
): boolean {
  const isPoint = (one: number) => /^\d{1,2}[.)]\s/.test(units[one]?.text ?? '');
  if (!isPoint(at)) return false;
  return told
    .filter(isPoint)
    .slice(1)
    .some((one) => units[one]?.isNext !== true);
}

/** The same of headings without a number, of which the first may have been read as the title of all. */
export function isOneOfHeads(
  units: readonly LabelledUnit[],
  told: readonly number[],
  at: number,
): boolean {
  if (!isHead(units, at)) return false;
  const heads = headsIn(units, told);
  const above = told.slice(0, told.indexOf(heads[0] ?? -1));
  const isOnTop = above.length === 0 || (above.length === 1 && isLine(units[above[0] ?? -1]));
  return heads
    .slice(isOnTop ? 1 : 0)
    .some((one) => units[one]?.isNext !== true && !isReadAtHead(units, one));
}

/**
 * Whether it was read that another story begins with a title or right below it: it is one place, of which half
 * each was read where it could not be told which.
 */
export function isReadAtHead(units: readonly LabelledUnit[], at: number): boolean {
  const chance = (one: number) => units[one]?.nextChance ?? 0;
  return isHead(units, at) && chance(at) + chance(at + 1) >= likelyBorder;
}

/** Whether a paragraph above a heading is no more than a line that leads to it. */
function isLine(unit: LabelledUnit | undefined): boolean {
  return wordCount(unit?.text ?? '') <= mostLineWords;
}

/** Headings that are each a story's title: somebody new comes in below every one, or below each that counts on. */
export function titlesIn(
  units: readonly LabelledUnit[],
  told: readonly number[],
): ReadonlySet<number> {
  const heads = headsIn(units, told);
  const isCounted = heads.every(
    (at, index) => units[at]?.text.startsWith(`${index + 1}.`) === true,
  );
  const opening = isCounted ? heads.slice(1) : heads;
  const isEach = opening.every((at) => opensStory(units[at + 1]?.text ?? ''));
  return new Set(heads.length > 1 && heads[0] === told[0] && isEach ? heads.slice(1) : []);
}

/** A heading has few words, stands alone above a paragraph and ends in no mark. */
const mostHeadWords = 6;
const mostLineWords = 12;
/** That another story begins there is likelier than not. */
const likelyBorder = 0.5;

/** The places of headings among what is told. */
export function headsIn(
  units: readonly LabelledUnit[],
  told: readonly number[],
): readonly number[] {
  return told.filter((at) => isHead(units, at));
}

/** Whether what stands at a place heads what stands below it. */
export function isHead(units: readonly LabelledUnit[], at: number): boolean {
  const [unit, below] = [units[at], units[at + 1]];
  return (
    unit?.isApart === true &&
    below?.isApart === true &&
    /^(?:\d{1,2}[.)] )?\p{Lu}[^\n]*[\p{L}\p{N}]$/u.test(unit.text) &&
    wordCount(unit.text) <= mostHeadWords &&
    wordCount(below.text) > mostHeadWords
  );
}
