import type { JournalLine, UndoStep } from './undo-step.ts';

/** The steps that can be undone and those that can be redone; the last of each is the next. */
export interface UndoStacks {
  readonly done: readonly UndoStep[];
  readonly undone: readonly UndoStep[];
}

export const noSteps: UndoStacks = { done: [], undone: [] };

/** How many steps back a person can go. */
const mostSteps = 200;

/** The stacks after a line of the journal; a line that does not fit them changes nothing. */
export function afterLine({ done, undone }: UndoStacks, line: JournalLine): UndoStacks {
  if ('step' in line) return { done: [...done.slice(1 - mostSteps), line.step], undone: [] };
  if ('merged' in line) return { done: [...done.slice(0, -1), line.merged], undone: [] };
  if ('drop' in line) {
    const others = (steps: readonly UndoStep[]) => steps.filter(({ id }) => id !== line.drop);
    return { done: others(done), undone: others(undone) };
  }
  const [from, id] = 'undo' in line ? [done, line.undo] : [undone, line.redo];
  const moved = from.at(-1);
  if (moved?.id !== id) return { done, undone };
  return 'undo' in line
    ? { done: done.slice(0, -1), undone: [...undone, moved] }
    : { done: [...done, moved], undone: undone.slice(0, -1) };
}

/** The shortest journal that gives the stacks. */
export function linesOf({ done, undone }: UndoStacks): readonly JournalLine[] {
  return [
    ...[...done, ...[...undone].reverse()].map((step) => ({ step })),
    ...undone.map(({ id }) => ({ undo: id })),
  ];
}

/** The stacks without steps from before a time, and without anything that touches a story. */
export function withoutSteps(
  { done, undone }: UndoStacks,
  { before = '', story = '' }: { readonly before?: string; readonly story?: string },
): UndoStacks {
  const kept = (steps: readonly UndoStep[]) =>
    steps
      .filter(({ at }) => at > before)
      .map((step) => ({
        ...step,
        changes: step.changes.filter((change) => !('id' in change) || change.id !== story),
      }))
      .filter(({ changes }) => changes.length > 0);
  return { done: kept(done), undone: kept(undone) };
}
