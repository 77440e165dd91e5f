import { isDeepStrictEqual } from 'node:util';
import { binDays } from '../../../shared/history/bin-days.ts';
import { type UndoStacks, withoutSteps } from '../../../shared/history/undo-stacks.ts';
import {
  reverseStepChange,
  type StepChange,
  type UndoStep,
} from '../../../shared/history/undo-step.ts';
import type { HistoryParts } from './library-history.ts';
import { changeOf, type StepGround } from './step-changes.ts';

/** As long as the bin keeps what a step may need. */
const longestAge = binDays * 24 * 60 * 60 * 1000;

type Standing = 'done' | 'not-done' | 'other';

/**
 * Brings the journal in line with the documents after a crash: a step is written before its
 * documents, so the last one may not have happened, or by half. What did happen can be undone. The
 * documents stay as they are: a document that is missing may as well have been lost in another way.
 * Steps older than the bin reaches are dropped.
 */
export async function settleSteps(parts: HistoryParts, now: string): Promise<void> {
  const { journal } = parts;
  const before = new Date(Date.parse(now) - longestAge).toISOString();
  const young = withoutSteps(journal.stacks, { before });
  const settled = await settledStacks(parts, young, journal.beforeMerging);
  if (!isSameAtItsEnds(settled, journal.stacks)) await journal.replace(settled);
}

/** Old steps are dropped whole, and only the last of either kind is ever settled. */
function isSameAtItsEnds(one: UndoStacks, other: UndoStacks): boolean {
  return (['done', 'undone'] as const).every(
    (kind) =>
      one[kind].length === other[kind].length &&
      isDeepStrictEqual(one[kind].at(-1), other[kind].at(-1)),
  );
}

async function settledStacks(
  ground: StepGround,
  stacks: UndoStacks,
  beforeMerging: UndoStacks | null,
): Promise<UndoStacks> {
  const [done, undone] = [stacks.done.at(-1), stacks.undone.at(-1)];
  const notUndone = undone && (await thoseThat(ground, undone, ['done']));
  if (notUndone !== undefined && notUndone.changes.length > 0) {
    return { done: [...stacks.done, notUndone], undone: stacks.undone.slice(0, -1) };
  }
  if (done === undefined) return stacks;
  const happened = await thoseThat(ground, done, ['done', 'other']);
  if (happened.changes.length === 0) return { ...stacks, done: stacks.done.slice(0, -1) };
  const others = await thoseThat(ground, done, ['other']);
  // More typing was on its way into the step when the crash came: the step before that one fits.
  if (others.changes.length > 0 && beforeMerging !== null) return beforeMerging;
  return { ...stacks, done: [...stacks.done.slice(0, -1), happened] };
}

async function thoseThat(
  ground: StepGround,
  step: UndoStep,
  wanted: readonly Standing[],
): Promise<UndoStep> {
  const changes: StepChange[] = [];
  for (const change of step.changes) {
    if (wanted.includes(await standingOf(ground, change))) changes.push(change);
  }
  return { ...step, changes };
}

async function standingOf(ground: StepGround, change: StepChange): Promise<Standing> {
  if ('made' in change) return (await isThere(ground, change)) ? 'done' : 'not-done';
  if ('removed' in change) return (await isThere(ground, change)) ? 'not-done' : 'done';
  if ((await changeOf(ground, reverseStepChange(change))) !== null) return 'done';
  return (await changeOf(ground, change)) === null ? 'other' : 'not-done';
}

async function isThere(
  { state, store }: StepGround,
  { kind, id }: Exclude<StepChange, { readonly kind: 'library' }>,
): Promise<boolean> {
  if (kind === 'originals') return (await store.read({ folder: kind, id })) !== null;
  return state[kind].has(id);
}
