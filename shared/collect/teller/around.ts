import type { LabelledUnit } from '../parts/labelled-unit.ts';
import type { PartKind } from '../parts/part.ts';
import { sentenceTexts } from '../reading/sense.ts';

/** Where around a story somebody is named. */
export type Place =
  | 'subject'
  | 'title'
  | 'greeting'
  | 'mail'
  | 'above'
  | 'between'
  | 'below'
  | 'tail';

/** A sentence that stands around a story, and where. */
export interface Around {
  readonly place: Place;
  readonly text: string;
  /** The sentence behind it in the same paragraph, or empty. */
  readonly next: string;
  /** How many sentences lie between it and the story. */
  readonly distance: number;
  /** Whether it stands in the paragraph right above the story, and whether that one leads to it with a colon. */
  readonly beside: 'colon' | 'above' | null;
}

/** What is longer, in signs, is no sentence that says who told a story. */
const longestSentence = 600;
/** No more sentences are asked above a story, or below it. */
const mostSentences = 24;
/** No sentence is counted as farther from the story. */
const farthest = 4;
/** `Fra Anna K. Holm:` is no two sentences. */
const endsInName = /(?<!\p{L})\p{Lu}\p{Ll}+ \p{Lu}\.$/u;
const goesOnInName = /^\p{Lu}\p{Ll}+(?:[:,]|$)/u;
const upwards: ReadonlySet<Place> = new Set(['mail', 'greeting', 'above']);
const above: Readonly<Partial<Record<PartKind, Place>>> = {
  greeting: 'greeting',
  'lead-in': 'above',
  afterword: 'above',
  title: 'title',
};
const below: Readonly<Partial<Record<PartKind, Place>>> = {
  afterword: 'below',
  'lead-in': 'below',
  closing: 'tail',
  signature: 'tail',
};

/**
 * The sentences around the story that `units` hold, nearest first: of a message, or of one of its stories, with the
 * words `led` that stand above the first of them.
 */
export function sentencesAround(
  units: readonly LabelledUnit[],
  subject: string,
  led: readonly LabelledUnit[],
): readonly Around[] {
  const told = [...units.keys()].filter((at) => units[at]?.kind === 'story');
  const [first, last] = [told[0] ?? 0, told.at(-1) ?? -1];
  const found: Around[] = [];
  const add = (place: Place, text: string, far = 0, beside: Around['beside'] = null): number => {
    const parts = far < mostSentences ? partsOf(text) : [];
    for (const [at, part] of parts.entries()) {
      if (part.length > longestSentence) continue;
      const steps = upwards.has(place) ? parts.length - 1 - at : at;
      const distance = Math.min(farthest, far + steps);
      found.push({ place, text: part, next: parts[at + 1] ?? '', distance, beside });
    }
    return far + parts.length;
  };
  add('subject', subject);
  for (const { text } of led) add('mail', text);
  let far = 0;
  let beside: Around['beside'] = /:\s*$/.test(units[first - 1]?.text ?? '') ? 'colon' : 'above';
  for (let at = first - 1; at >= 0; at -= 1) {
    const unit = units[at];
    const place = unit && above[unit.kind];
    if (unit && place) far = add(place, unit.text, far, place === 'above' ? beside : null);
    if (unit?.isApart === true) beside = null;
  }
  for (const [at, { kind, text }] of units.entries()) {
    if (at > first && at < last && above[kind] !== undefined) add('between', text);
  }
  far = 0;
  for (const [at, { kind, text }] of units.entries()) {
    const place = below[kind];
    if (at > last && place) far = add(place, text, far);
  }
  return found;
}

function partsOf(text: string): readonly string[] {
  const parts: string[] = [];
  for (const sentence of sentenceTexts(text)) {
    const part = sentence.trim();
    const before = parts.at(-1) ?? '';
    const isName = before.length <= longestSentence && endsInName.test(before);
    if (isName && goesOnInName.test(part)) parts[parts.length - 1] = `${before} ${part}`;
    else if (part !== '') parts.push(part);
  }
  return parts;
}
