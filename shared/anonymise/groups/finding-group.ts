import type { PlacedFinding } from '../../approval/placed-findings.ts';
import type { Certainty, FindingReason, FindingType } from '../finding.ts';

/** Everything in a story that tells of one person or one thing. */
export interface FindingGroup {
  readonly type: FindingType;
  /** The fullest way in which it is written, on one line and without Markdown: `Sofie Holm`. */
  readonly name: string;
  /** `found` where one of the places is. */
  readonly certainty: Certainty;
  /** Why, by the first place that is as certain. */
  readonly reason: FindingReason;
  /** Every place, in the order of the story. */
  readonly places: readonly PlacedFinding[];
}

/** Places under one name; there is at least one. */
export function groupOf(name: string, places: readonly PlacedFinding[]): FindingGroup {
  const sure = places.find(({ finding }) => finding.certainty === 'found') ?? places[0];
  if (sure === undefined) throw new Error('A group has at least one place.');
  const { type, certainty, reason } = sure.finding;
  return { type, name, certainty, reason, places };
}

/** The ways in which a group is written, each once, in the order of the story. */
export function writtenForms({ places }: Pick<FindingGroup, 'places'>): readonly string[] {
  return [...new Set(places.map(({ finding }) => finding.text))];
}

/** A text on one line as it is read: without Markdown's signs, a word that a line's end cut in two whole. */
export function onOneLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/-[ \t]*\r?\n[\s>]*(?=\p{Ll})/gu, '')
    .replace(/-[ \t]*\r?\n[\s>]*/g, '-')
    .replace(/[*_`~\\[\]]/g, '')
    .replace(/[\s>]+/g, ' ')
    .trim();
}
