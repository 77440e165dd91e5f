import type { Part, PartKind } from '../parts/part.ts';
import { sentencesOf } from '../reading/sense.ts';
import { type CutAct, CutError } from './cut-act.ts';
import { goesOn, wholeOf } from './message-parts.ts';

type RecuttingAct = Extract<CutAct, { act: 'move-border' | 'put-back' | 'cut-away' }>;

export interface Recut {
  readonly parts: readonly Part[];
  /** The stretch, or the one below the border, where the person goes on. */
  readonly at: number;
}

/**
 * A message cut otherwise: not a sign of it is lost, only what each stretch is taken for changes.
 * @throws CutError `not-there`, or `nothing-left` where no story would be left.
 */
export function recut(parts: readonly Part[], act: RecuttingAct): Recut {
  const changed = act.act === 'move-border' ? moveBorder(parts, act) : takeFor(parts, act);
  if (!changed.parts.some(isTold)) throw new CutError('nothing-left');
  return merged(changed.parts, changed.at);
}

/** Whether a border between the story and what was cut lies above a stretch. */
export function isBorder(parts: readonly Part[], at: number): boolean {
  const [above, below] = [parts[at - 1], parts[at]];
  return above !== undefined && below !== undefined && isTold(above) !== isTold(below);
}

export function isTold({ kind }: Pick<Part, 'kind'>): boolean {
  return kind === 'story';
}

function takeFor(
  parts: readonly Part[],
  { act, at }: Exclude<RecuttingAct, { act: 'move-border' }>,
): Recut {
  const part = parts[at];
  if (part === undefined || isTold(part) === (act === 'put-back')) throw new CutError('not-there');
  const kind = act === 'put-back' ? 'story' : cutKind(parts, at);
  return { parts: parts.with(at, { ...part, kind }), at };
}

/** What is cut off before the story led to it, and what is cut off after it came after it. */
function cutKind(parts: readonly Part[], at: number): PartKind {
  return parts.slice(0, at).some(isTold) ? 'afterword' : 'lead-in';
}

function moveBorder(
  parts: readonly Part[],
  { at, by }: Extract<RecuttingAct, { act: 'move-border' }>,
): Recut {
  const [above, below] = [parts[at - 1], parts[at]];
  if (above === undefined || below === undefined || !isBorder(parts, at)) {
    throw new CutError('not-there');
  }
  if (by === 'up') {
    const length = lastSentence(above.text);
    const [rest, moved] = [above.text.slice(0, length), above.text.slice(length)];
    const piece = {
      kind: isTold(below) ? 'story' : goesOn({ text: moved }) ? below.kind : 'afterword',
      text: moved,
    } as const;
    const kept = rest === '' ? [] : [{ ...above, text: rest }];
    return { parts: parts.toSpliced(at - 1, 1, ...kept, piece), at: at - 1 + kept.length };
  }
  const length = firstSentence(below.text);
  const [moved, rest] = [below.text.slice(0, length), below.text.slice(length)];
  const piece = {
    kind: isTold(above) ? 'story' : goesOn(above) ? above.kind : 'lead-in',
    text: moved,
  } as const;
  const kept = rest === '' ? [] : [{ ...below, text: rest }];
  return { parts: parts.toSpliced(at, 1, piece, ...kept), at: at + 1 };
}

/** Where the second sentence of a text begins; its length where there is one alone. */
function firstSentence(text: string): number {
  return sentenceStarts(text)[1] ?? text.length;
}

function lastSentence(text: string): number {
  return sentenceStarts(text).at(-1) ?? 0;
}

/** Where sentences begin; the white space between two of them belongs to the first. */
function sentenceStarts(text: string): readonly number[] {
  const ends = sentencesOf(text).map(({ end }) => end);
  const starts = ends
    .slice(0, -1)
    .map((end) => end + (/^\s*/.exec(text.slice(end))?.[0].length ?? 0))
    // White space alone holds no sentence to move by itself.
    .filter((start) => start > 0 && start < text.length);
  return [0, ...starts];
}

/** Puts together what is taken for the same and goes on; the place stays where it was in the text. */
function merged(parts: readonly Part[], at: number): Recut {
  const offset = wholeOf(parts.slice(0, at)).length;
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last !== undefined && last.kind === part.kind && goesOn(last)) {
      joined[joined.length - 1] = { ...last, text: last.text + part.text };
    } else {
      joined.push({ kind: part.kind, text: part.text });
    }
  }
  let passed = 0;
  const index = joined.findIndex(({ text }) => {
    passed += text.length;
    return passed > offset;
  });
  return { parts: joined, at: index < 0 ? joined.length : index };
}
