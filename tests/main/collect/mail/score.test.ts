import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { scoreFolder } from '../../../support/mail/score-folder.ts';
import { sharesOf } from '../../../support/mail/score-import.ts';

const fixtures = (name: string) =>
  fileURLToPath(new URL(`../../../fixtures/mail/${name}`, import.meta.url));

/**
 * Floors are what held when it was measured, and are raised when more holds; the goal is 0.95 of every story.
 * The reading has learned from what people wrote in `dev` to `dev-8` and `hard` (`build/collect/threads`), so
 * that these floors say what is kept and nothing of a new heap. What says something of one: each of four pairs of
 * hands read by what was learned without it, 685 of 722 stories right with 734 brought in, where a reading that
 * knew none of them had 669 of 733; and the sets below that it has not learned from, of whose 357 stories 330
 * were right with it and 357 brought in, before 327 of 360, and 339 of 358 since it is better known who told what. One of the thirty of
 * `held-out-3` is set aside for it, and one of the 73 of `untouched` lost.
 */
test('threads that rules were written with keep what was reached with them', async () => {
  const score = await scoreFolder(fixtures('dev'));
  const { precision, recall, leak, loss, dates } = sharesOf(score);
  expect({ gold: score.gold, broken: score.broken, dates }).toEqual({
    gold: 215,
    broken: 0,
    dates: 1,
  });
  expect(score.wrongAuthor).toBe(0);
  expect(precision).toBeGreaterThanOrEqual(0.995);
  expect(recall).toBeGreaterThanOrEqual(0.995);
  expect(leak).toBeLessThanOrEqual(0.001);
  expect(loss).toBeLessThanOrEqual(0.001);
});

/** A letter, a diary and a dialogue among ten answers: what is not whole yet is a word or two of each. */
test('threads in which stories take every form keep what was reached with them', async () => {
  const score = await scoreFolder(fixtures('hard'));
  const { precision, recall, leak, loss, dates } = sharesOf(score);
  expect({ precision, recall, dates }).toEqual({ precision: 1, recall: 1, dates: 1 });
  expect(leak).toBeLessThanOrEqual(0.001);
  expect(loss).toBeLessThanOrEqual(0.001);
});

/** Threads that the rules were not written with, by the hand that wrote the first. */
test('threads that nobody looked at keep what was reached with them', async () => {
  const score = await scoreFolder(fixtures('held-out'));
  const { precision, recall, leak, loss } = sharesOf(score);
  expect(score.strangers).toBe(0);
  expect(score.broken).toBe(0);
  expect(score.wrongAuthor).toBeLessThanOrEqual(1);
  expect(precision).toBeGreaterThanOrEqual(0.98);
  expect(recall).toBeGreaterThanOrEqual(0.98);
  expect(leak).toBeLessThanOrEqual(0.005);
  expect(loss).toBeLessThanOrEqual(0.003);
});

test('and so do the threads that a second person wrote', async () => {
  const score = await scoreFolder(fixtures('held-out-2'));
  const { precision, recall, leak, loss } = sharesOf(score);
  expect(score.broken).toBe(0);
  expect(score.wrongAuthor).toBeLessThanOrEqual(1);
  expect(precision).toBeGreaterThanOrEqual(0.93);
  expect(recall).toBeGreaterThanOrEqual(0.9);
  expect(leak).toBeLessThanOrEqual(0.034);
  expect(loss).toBeLessThanOrEqual(0.011);
});

test('and those of a third, of which two thirds were worked with', async () => {
  const score = await scoreFolder(fixtures('held-out-3'));
  const { precision, recall, leak, loss, dates } = sharesOf(score);
  expect(score.broken).toBe(0);
  expect(score.wrongAuthor).toBeLessThanOrEqual(1);
  expect(precision).toBeGreaterThanOrEqual(0.96);
  expect(recall).toBeGreaterThanOrEqual(0.93);
  expect(leak).toBeLessThanOrEqual(0.013);
  expect(loss).toBeLessThanOrEqual(0.043);
  expect(dates).toBeGreaterThanOrEqual(0.96);
});

/**
 * Written by others, and read by nobody who wrote rules until they had been scored once: of 126
 * stories, precision stood at 0.775, recall at 0.794, leak at 0.060 and loss at 0.015, with 15 wrong
 * authors. They are worked with since; what holds now says nothing of a heap that is new.
 */
test('and those that were met once before they were worked with', async () => {
  const score = await scoreFolder(fixtures('dev-2'));
  const { precision, recall, leak, loss, dates } = sharesOf(score);
  expect(score.broken).toBe(0);
  expect(score.wrongAuthor).toBe(0);
  expect(precision).toBeGreaterThanOrEqual(0.99);
  expect(recall).toBeGreaterThanOrEqual(0.99);
  expect(leak).toBeLessThanOrEqual(0.002);
  expect(loss).toBeLessThanOrEqual(0.002);
  expect(dates).toBeGreaterThanOrEqual(0.98);
});

/**
 * Half of what a new hand wrote, met in the same way: of 85 stories, precision stood at 0.808, recall at
 * 0.694, leak at 0.130 and loss at 0.125. Most of it was stories of who invites, glued together with what
 * was asked of the others. They are worked with since.
 */
test('and half of those of a new hand', async () => {
  const score = await scoreFolder(fixtures('dev-3'));
  const { precision, recall, leak, loss, dates } = sharesOf(score);
  expect(score.broken).toBe(0);
  expect(score.wrongAuthor).toBe(0);
  expect(score.strangers).toBeLessThanOrEqual(0);
  expect(precision).toBeGreaterThanOrEqual(0.97);
  expect(recall).toBeGreaterThanOrEqual(0.97);
  expect(leak).toBeLessThanOrEqual(0.008);
  expect(loss).toBeLessThanOrEqual(0.006);
  expect(dates).toBe(1);
});

/**
 * The other half of what the new hand wrote, met in the same way: of 122 stories, precision stood at 0.812,
 * recall at 0.779, leak at 0.111 and loss at 0.079, with 3 wrong authors. They are worked with since.
 */
test('and the other half of those of the new hand', async () => {
  const score = await scoreFolder(fixtures('dev-4'));
  const { precision, recall, leak, loss, dates } = sharesOf(score);
  expect(score.broken).toBe(0);
  expect(score.wrongAuthor).toBe(0);
  expect(precision).toBeGreaterThanOrEqual(0.98);
  expect(recall).toBeGreaterThanOrEqual(0.99);
  expect(leak).toBeLessThanOrEqual(0.015);
  expect(loss).toBeLessThanOrEqual(0.003);
  expect(dates).toBe(1);
});

/**
 * Half of what two more hands wrote, one of ordinary heaps and one of rare ones, met in the same way: of 121
 * stories, precision stood at 0.839, recall at 0.777, leak at 0.086 and loss at 0.081, with 3 wrong authors.
 * They are worked with since.
 */
test('and half of those of two more hands', async () => {
  const score = await scoreFolder(fixtures('dev-5'));
  const { precision, recall, leak, loss, dates } = sharesOf(score);
  expect(score.broken).toBe(0);
  expect(score.wrongAuthor).toBe(0);
  expect(precision).toBeGreaterThanOrEqual(0.99);
  expect(recall).toBeGreaterThanOrEqual(0.99);
  expect(leak).toBeLessThanOrEqual(0.002);
  expect(loss).toBeLessThanOrEqual(0.004);
  expect(dates).toBe(1);
});

/**
 * The other half of what these two wrote, met twice: of 126 stories, precision stood at 0.800, recall at 0.762,
 * leak at 0.118 and loss at 0.091, and after the halves above were worked with at 0.824, 0.817, 0.086 and 0.065,
 * with 3 wrong authors. They are worked with since; what holds now says nothing of a heap that is new.
 */
test('and the other half of those of the two', async () => {
  const score = await scoreFolder(fixtures('dev-6'));
  const { precision, recall, leak, loss, dates } = sharesOf(score);
  expect(score.broken).toBe(0);
  expect(score.wrongAuthor).toBe(0);
  expect(precision).toBeGreaterThanOrEqual(0.935);
  expect(recall).toBeGreaterThanOrEqual(0.96);
  expect(leak).toBeLessThanOrEqual(0.026);
  expect(loss).toBeLessThanOrEqual(0.021);
  expect(dates).toBe(1);
});

/**
 * 64 threads by two new hands, ordinary heaps and the long tail, 200 stories: rules had 0.819 and 0.790 of them
 * right, and the reading 0.836 and 0.865 while nobody who works on the program had read one. Then the eight
 * wrong authors were looked at, most of them names with a trade or a greeting before them.
 */
test('and those of two hands more', async () => {
  const score = await scoreFolder(fixtures('dev-7'));
  const { precision, recall, leak, loss, dates } = sharesOf(score);
  expect(score.broken).toBe(0);
  expect(score.wrongAuthor).toBe(0);
  expect(precision).toBeGreaterThanOrEqual(0.945);
  expect(recall).toBeGreaterThanOrEqual(0.965);
  expect(leak).toBeLessThanOrEqual(0.02);
  expect(loss).toBeLessThanOrEqual(0.019);
  expect(dates).toBe(1);
});

/**
 * Half of the 42 threads of one hand more, ordinary heaps of 144 stories. Unread, the whole stood at 0.888 and
 * 0.882, with a leak of 0.015, a loss of 0.030 and five wrong authors; in this half their names were looked at.
 */
test('and half of those of one hand more', async () => {
  const score = await scoreFolder(fixtures('dev-8'));
  const { precision, recall, leak, loss, dates } = sharesOf(score);
  expect(score.broken).toBe(0);
  expect(score.wrongAuthor).toBe(0);
  expect(precision).toBeGreaterThanOrEqual(0.97);
  expect(recall).toBeGreaterThanOrEqual(0.98);
  expect(leak).toBeLessThanOrEqual(0.006);
  expect(loss).toBeLessThanOrEqual(0.007);
  expect(dates).toBeGreaterThanOrEqual(0.97);
});

/** Its other half, 21 threads of 73 stories, which nobody who works on the program has read. */
test('and the half that nobody has read', async () => {
  const score = await scoreFolder(fixtures('untouched'));
  const { precision, recall, leak, loss, dates } = sharesOf(score);
  expect(score.broken).toBe(0);
  expect(score.wrongAuthor).toBeLessThanOrEqual(1);
  expect(precision).toBeGreaterThanOrEqual(0.89);
  expect(recall).toBeGreaterThanOrEqual(0.91);
  expect(leak).toBeLessThanOrEqual(0.02);
  expect(loss).toBeLessThanOrEqual(0.025);
  expect(dates).toBeGreaterThanOrEqual(0.97);
});

/**
 * Half of 40 threads of one hand more: of its 170 stories 153 of 170 brought in were right when they were met,
 * with a leak of 0.010, a loss of 0.022 and ten wrong authors; of this half 77 of 84. It is worked with since.
 */
test('and half of those of the newest hand', async () => {
  const score = await scoreFolder(fixtures('dev-9'));
  const { precision, recall, leak, loss, dates } = sharesOf(score);
  expect(score.broken).toBe(0);
  expect(score.wrongAuthor).toBe(0);
  expect(precision).toBeGreaterThanOrEqual(0.985);
  expect(recall).toBeGreaterThanOrEqual(0.985);
  expect(leak).toBeLessThanOrEqual(0.004);
  expect(loss).toBeLessThanOrEqual(0.004);
  expect(dates).toBeGreaterThanOrEqual(0.99);
});

/** Its other half, 20 threads of 88 stories, which nobody who works on the program has read. */
test('and its half that nobody has read', async () => {
  const score = await scoreFolder(fixtures('untouched-2'));
  const { precision, recall, leak, loss, dates } = sharesOf(score);
  expect(score.broken).toBe(0);
  expect(score.wrongAuthor).toBeLessThanOrEqual(3);
  expect(score.strangers).toBeLessThanOrEqual(2);
  expect(precision).toBeGreaterThanOrEqual(0.93);
  expect(recall).toBeGreaterThanOrEqual(0.94);
  expect(leak).toBeLessThanOrEqual(0.007);
  expect(loss).toBeLessThanOrEqual(0.016);
  expect(dates).toBe(1);
});
