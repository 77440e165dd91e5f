import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { scoreFolder } from '../../../support/mail/score-folder.ts';
import { sharesOf } from '../../../support/mail/score-import.ts';

const fixtures = (name: string) =>
  fileURLToPath(new URL(`../../../fixtures/mail/${name}`, import.meta.url));

/**
 * Floors are what held when it was measured, and are raised when more holds; the goal is 0.95 of every story.
 * Where a message's parts were told by rules that these threads were written with, they stood higher, up to
 * every story of the first: a reading that was learned from mails of our own took the rules' place, since of
 * 200 stories by hands that nobody had met it gets 175 right, and the rules 158.
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
  expect(precision).toBeGreaterThanOrEqual(0.967);
  expect(recall).toBeGreaterThanOrEqual(0.976);
  expect(leak).toBeLessThanOrEqual(0.006);
  expect(loss).toBeLessThanOrEqual(0.013);
});

/** A letter, a diary and a dialogue among ten answers: what is not whole yet is a word or two of each. */
test('threads in which stories take every form keep what was reached with them', async () => {
  const score = await scoreFolder(fixtures('hard'));
  const { precision, recall, leak, loss, dates } = sharesOf(score);
  expect({ precision, recall, dates }).toEqual({ precision: 1, recall: 1, dates: 1 });
  expect(leak).toBeLessThanOrEqual(0.001);
  expect(loss).toBeLessThanOrEqual(0.035);
});

/** Threads that the rules were not written with, by the hand that wrote the first. */
test('threads that nobody looked at keep what was reached with them', async () => {
  const score = await scoreFolder(fixtures('held-out'));
  const { precision, recall, leak, loss } = sharesOf(score);
  expect(score.strangers).toBe(0);
  expect(score.broken).toBe(0);
  expect(precision).toBeGreaterThanOrEqual(0.96);
  expect(recall).toBeGreaterThanOrEqual(0.96);
  expect(leak).toBeLessThanOrEqual(0.005);
  expect(loss).toBeLessThanOrEqual(0.008);
});

test('and so do the threads that a second person wrote', async () => {
  const score = await scoreFolder(fixtures('held-out-2'));
  const { precision, recall, leak, loss } = sharesOf(score);
  expect(score.broken).toBe(0);
  expect(precision).toBeGreaterThanOrEqual(0.89);
  expect(recall).toBeGreaterThanOrEqual(0.86);
  expect(leak).toBeLessThanOrEqual(0.035);
  expect(loss).toBeLessThanOrEqual(0.024);
});

test('and those of a third, of which two thirds were worked with', async () => {
  const score = await scoreFolder(fixtures('held-out-3'));
  const { precision, recall, leak, loss, dates } = sharesOf(score);
  expect(score.broken).toBe(0);
  expect(precision).toBeGreaterThanOrEqual(0.96);
  expect(recall).toBeGreaterThanOrEqual(0.96);
  expect(leak).toBeLessThanOrEqual(0.015);
  expect(loss).toBeLessThanOrEqual(0.007);
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
  expect(precision).toBeGreaterThanOrEqual(0.96);
  expect(recall).toBeGreaterThanOrEqual(0.96);
  expect(leak).toBeLessThanOrEqual(0.012);
  expect(loss).toBeLessThanOrEqual(0.014);
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
  expect(score.strangers).toBeLessThanOrEqual(1);
  expect(precision).toBeGreaterThanOrEqual(0.94);
  expect(recall).toBeGreaterThanOrEqual(0.92);
  expect(leak).toBeLessThanOrEqual(0.021);
  expect(loss).toBeLessThanOrEqual(0.034);
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
  expect(precision).toBeGreaterThanOrEqual(0.913);
  expect(recall).toBeGreaterThanOrEqual(0.95);
  expect(leak).toBeLessThanOrEqual(0.034);
  expect(loss).toBeLessThanOrEqual(0.022);
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
  expect(precision).toBeGreaterThanOrEqual(0.91);
  expect(recall).toBeGreaterThanOrEqual(0.925);
  expect(leak).toBeLessThanOrEqual(0.03);
  expect(loss).toBeLessThanOrEqual(0.041);
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
  expect(precision).toBeGreaterThanOrEqual(0.93);
  expect(recall).toBeGreaterThanOrEqual(0.96);
  expect(leak).toBeLessThanOrEqual(0.03);
  expect(loss).toBeLessThanOrEqual(0.026);
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
  expect(precision).toBeGreaterThanOrEqual(0.9);
  expect(recall).toBeGreaterThanOrEqual(0.92);
  expect(leak).toBeLessThanOrEqual(0.034);
  expect(loss).toBeLessThanOrEqual(0.041);
  expect(dates).toBe(1);
});

/**
 * Half of the 42 threads of one hand more, ordinary heaps of 144 stories. Unread, the whole stood at 0.888 and
 * 0.882, with a leak of 0.015, a loss of 0.030 and five wrong authors; in this half their names were looked at.
 * The reading that twice the mails taught has three stories less of it right than the one before.
 */
test('and half of those of one hand more', async () => {
  const score = await scoreFolder(fixtures('dev-8'));
  const { precision, recall, leak, loss, dates } = sharesOf(score);
  expect(score.broken).toBe(0);
  expect(score.wrongAuthor).toBe(0);
  expect(precision).toBeGreaterThanOrEqual(0.86);
  expect(recall).toBeGreaterThanOrEqual(0.88);
  expect(leak).toBeLessThanOrEqual(0.014);
  expect(loss).toBeLessThanOrEqual(0.038);
  expect(dates).toBeGreaterThanOrEqual(0.97);
});

/** Its other half, 21 threads of 73 stories, which nobody who works on the program has read. */
test('and the half that nobody has read', async () => {
  const score = await scoreFolder(fixtures('untouched'));
  const { precision, recall, leak, loss, dates } = sharesOf(score);
  expect(score.broken).toBe(0);
  expect(precision).toBeGreaterThanOrEqual(0.87);
  expect(recall).toBeGreaterThanOrEqual(0.91);
  expect(leak).toBeLessThanOrEqual(0.022);
  expect(loss).toBeLessThanOrEqual(0.038);
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
  expect(score.wrongAuthor).toBeLessThanOrEqual(3);
  expect(precision).toBeGreaterThanOrEqual(0.916);
  expect(recall).toBeGreaterThanOrEqual(0.939);
  expect(leak).toBeLessThanOrEqual(0.0125);
  expect(loss).toBeLessThanOrEqual(0.0115);
  expect(dates).toBeGreaterThanOrEqual(0.98);
});

/** Its other half, 20 threads of 88 stories, which nobody who works on the program has read. */
test('and its half that nobody has read', async () => {
  const score = await scoreFolder(fixtures('untouched-2'));
  const { precision, recall, leak, loss, dates } = sharesOf(score);
  expect(score.broken).toBe(0);
  expect(score.strangers).toBeLessThanOrEqual(1);
  expect(precision).toBeGreaterThanOrEqual(0.88);
  expect(recall).toBeGreaterThanOrEqual(0.86);
  expect(leak).toBeLessThanOrEqual(0.009);
  expect(loss).toBeLessThanOrEqual(0.033);
  expect(dates).toBe(1);
});
