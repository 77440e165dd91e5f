import { expect, test } from 'vitest';
import { newId } from '../../../main/library/documents/new-id.ts';
import {
  afterLine,
  linesOf,
  noSteps,
  type UndoStacks,
} from '../../../shared/history/undo-stacks.ts';
import type { JournalLine, UndoStep } from '../../../shared/history/undo-step.ts';

const step = (): UndoStep => ({
  id: newId(),
  at: '2026-02-01T10:00:00.000Z',
  by: 'anna',
  action: 'edit-story',
  typing: '',
  changes: [{ kind: 'stories', id: newId(), made: true }],
});
const follow = (lines: readonly JournalLine[], from: UndoStacks = noSteps) =>
  lines.reduce(afterLine, from);

test('the shortest journal of the stacks gives them again', () => {
  const [one, two, three] = [step(), step(), step()];
  const stacks = follow([
    { step: one },
    { step: two },
    { step: three },
    { undo: three.id },
    { undo: two.id },
  ]);
  expect(stacks).toEqual({ done: [one], undone: [three, two] });
  expect(follow(linesOf(stacks))).toEqual(stacks);
  expect(follow([{ redo: two.id }], stacks)).toEqual({ done: [one, two], undone: [three] });
});

test('a new step ends what could be redone, and no more than two hundred are kept', () => {
  const [one, two] = [step(), step()];
  expect(follow([{ step: one }, { undo: one.id }, { step: two }])).toEqual({
    done: [two],
    undone: [],
  });
  expect(follow(Array.from({ length: 300 }, () => ({ step: step() }))).done).toHaveLength(200);
});

test('a line that does not fit changes nothing', () => {
  const one = step();
  const stacks = follow([{ step: one }]);
  expect(follow([{ undo: newId() }, { redo: one.id }, { drop: newId() }], stacks)).toEqual(stacks);
});
