import { holdThreads } from '../../../support/mail/hold-threads.ts';

/*
 * Floors are what held when it was measured, and are raised when more holds; the goal is 0.95 of every story.
 * The reading has learned from what people wrote in `dev` to `dev-15` and `hard` (`build/collect/threads`), so
 * that these floors say what is kept and nothing of a new heap. What says something of one: each of four pairs of
 * hands read by what was learned without it, 685 of 722 stories right with 734 brought in, where a reading that
 * knew none of them had 669 of 733; and the sets below that it has not learned from, of whose 443 stories 408 are
 * right with 437 brought in. Two hands more were met with all of this: of 335 stories of theirs 304 were right with
 * 335 brought in, nine told by another. Learned again with the halves of those that were read, it had 408 right where
 * it had 409 before: one story came in better in one set and worse in another, and floors moved with it both ways.
 *
 * Since it asks what ties a sentence to those above it, 240 of 259 stories of three hands that it had not learned from
 * were right where 234 were, and of four older hands left out 492 of 529 brought in where 492 of 532 were;
 * a few floors of sets that it knows fell by a story. Two more hands were met on 2026-11-23, who let many tell through
 * others: 92 of 112 right with sixteen wrong authors (`dev-15`, worked with since), and then 87 of 109 with eighteen.
 * Since who told a story is judged by what other mails teach, there are thirteen of these, four of them marked for a
 * person to look at where two were; a story of `dev-5` and one of `dev-10`, which rules had been written with, went.
 *
 * The reading learns from `build/collect/tellers` as well since, 2,700 mails with the talk of people who seldom write.
 * Of two hands asked for just that, unread then, 334 of 430 texts were right by what ten others taught it, where 281
 * had been; of the 100 mails in tests/fixtures/tellers, which nobody has read, 101 of 103 where 96 had been, 87 with
 * their teller where 82. The sets below that nobody has read have 314 of 359 stories right where they had 315, all sets
 * together 2,130 of 2,261 where they had 2,127. Floors moved both ways. Down: a story and a stranger in `dev`, a story
 * in `held-out`, a story in `dev-6` that another is said to have told, a stranger in `dev-16` and in `untouched-3` with
 * its precision, the loss of `untouched-3` and `-4`, leak and loss of `untouched-5`. Up: `dev-2`, `-4`, `-5`, `-7`,
 * `-10`, `-14`, most of all `dev-16` and `-17`, and the leak of most.
 */

/** Threads that rules were written with. */
holdThreads('dev', {
  gold: 215,
  least: { precision: 0.99, recall: 0.995, dates: 1 },
  most: { leak: 0.004, loss: 0.004 },
  strangers: 1,
});

/** A letter, a diary and a dialogue among ten answers: what is not whole yet is a word or two of each. */
holdThreads('hard', {
  gold: 12,
  least: { precision: 1, recall: 1, dates: 1 },
  most: { leak: 0.001, loss: 0.001 },
});

/** Threads that the rules were not written with, by the hand that wrote the first. */
holdThreads('held-out', {
  gold: 54,
  least: { precision: 0.98, recall: 0.98, dates: 1 },
  most: { leak: 0.001, loss: 0.007 },
});

/** The same, written by a second person. */
holdThreads('held-out-2', {
  gold: 30,
  least: { precision: 0.93, recall: 0.93, dates: 0.96 },
  most: { leak: 0.034, loss: 0.001 },
  wrongAuthors: 1,
});

/** The same, written by a third, of whose threads two thirds were worked with. */
holdThreads('held-out-3', {
  gold: 30,
  least: { precision: 0.96, recall: 0.96, dates: 0.96 },
  most: { leak: 0.013, loss: 0.007 },
  wrongAuthors: 1,
});

/**
 * Written by others, and read by nobody who wrote rules until they had been scored once: of 126
 * stories, precision stood at 0.775, recall at 0.794, leak at 0.060 and loss at 0.015, with 15 wrong
 * authors. They are worked with since; what holds now says nothing of a heap that is new.
 */
holdThreads('dev-2', {
  gold: 126,
  least: { precision: 1, recall: 1, dates: 1 },
  most: { leak: 0.001, loss: 0.001 },
});

/**
 * Half of what a new hand wrote, met in the same way: of 85 stories, precision stood at 0.808, recall at
 * 0.694, leak at 0.130 and loss at 0.125. Most of it was stories of who invites, glued together with what
 * was asked of the others. They are worked with since.
 */
holdThreads('dev-3', {
  gold: 85,
  least: { precision: 0.97, recall: 0.97, dates: 1 },
  most: { leak: 0.008, loss: 0.006 },
});

/**
 * The other half of what the new hand wrote, met in the same way: of 122 stories, precision stood at 0.812,
 * recall at 0.779, leak at 0.111 and loss at 0.079, with 3 wrong authors. They are worked with since.
 */
holdThreads('dev-4', {
  gold: 122,
  least: { precision: 0.99, recall: 0.99, dates: 1 },
  most: { leak: 0.003, loss: 0.003 },
});

/**
 * Half of what two more hands wrote, one of ordinary heaps and one of rare ones, met in the same way: of 121
 * stories, precision stood at 0.839, recall at 0.777, leak at 0.086 and loss at 0.081, with 3 wrong authors.
 * They are worked with since.
 */
holdThreads('dev-5', {
  gold: 121,
  least: { precision: 0.99, recall: 0.99, dates: 1 },
  most: { leak: 0.001, loss: 0.004 },
});

/**
 * The other half of what these two wrote, met twice: of 126 stories, precision stood at 0.800, recall at 0.762,
 * leak at 0.118 and loss at 0.091, and after the halves above were worked with at 0.824, 0.817, 0.086 and 0.065,
 * with 3 wrong authors. They are worked with since; what holds now says nothing of a heap that is new.
 */
holdThreads('dev-6', {
  gold: 126,
  least: { precision: 0.98, recall: 0.98, dates: 1 },
  most: { leak: 0.002, loss: 0.011 },
  wrongAuthors: 1,
});

/**
 * 64 threads by two new hands, ordinary heaps and the long tail, 200 stories: rules had 0.819 and 0.790 of them
 * right, and the reading 0.836 and 0.865 while nobody who works on the program had read one. Then the eight
 * wrong authors were looked at, most of them names with a trade or a greeting before them.
 */
holdThreads('dev-7', {
  gold: 200,
  least: { precision: 0.985, recall: 0.99, dates: 1 },
  most: { leak: 0.002, loss: 0.004 },
  strangers: 1,
});

/**
 * Half of the 42 threads of one hand more, ordinary heaps of 144 stories. Unread, the whole stood at 0.888 and
 * 0.882, with a leak of 0.015, a loss of 0.030 and five wrong authors; in this half their names were looked at.
 */
holdThreads('dev-8', {
  gold: 71,
  least: { precision: 0.985, recall: 0.985, dates: 0.97 },
  most: { leak: 0.003, loss: 0.003 },
});

/**
 * Its other half, 21 threads, unread until 2026-11-23: 67 of 74 brought in were right then, with a leak of 0.017, a
 * loss of 0.024 and one wrong author. It is worked with since.
 */
holdThreads('dev-12', {
  gold: 73,
  least: { precision: 1, recall: 1, dates: 1 },
  most: { leak: 0.001, loss: 0.001 },
  wrongAuthors: 0,
  strangers: 0,
});

/**
 * Half of 40 threads of one hand more: of its 170 stories 153 of 170 brought in were right when they were met,
 * with a leak of 0.010, a loss of 0.022 and ten wrong authors; of this half 77 of 84. It is worked with since.
 */
holdThreads('dev-9', {
  gold: 82,
  least: { precision: 0.97, recall: 0.98, dates: 1 },
  most: { leak: 0.006, loss: 0.007 },
  strangers: 1,
});

/**
 * Its other half, 20 threads, unread until 2026-11-23: 82 of 87 brought in were right then, with a leak of 0.002, a
 * loss of 0.019 and three wrong authors. It is worked with since.
 */
holdThreads('dev-13', {
  gold: 88,
  least: { precision: 0.96, recall: 0.97, dates: 1 },
  most: { leak: 0.003, loss: 0.003 },
  wrongAuthors: 1,
  strangers: 1,
});

/**
 * Half of 30 threads of a hand that shows rare mail programs, chats and people who tell for others. Met unread, 63
 * of its 71 stories were right with 73 brought in, a leak of 0.049 and five wrong authors. It is worked with since.
 */
holdThreads('dev-10', {
  gold: 71,
  least: { precision: 0.97, recall: 0.97, dates: 0.985 },
  most: { leak: 0.005, loss: 0.004 },
  wrongAuthors: 1,
});

/** Its other half, 15 threads, which nobody who works on the program has read. */
holdThreads('untouched-3', {
  gold: 70,
  least: { precision: 0.915, recall: 0.94, dates: 1 },
  most: { leak: 0.01, loss: 0.014 },
  wrongAuthors: 3,
  strangers: 2,
});

/**
 * Half of 24 heaps in which ten and more answer to all. Met unread, 90 of its 96 stories were right with 97 brought
 * in, with a leak of 0.022 and a loss of 0.021. It is worked with since.
 */
holdThreads('dev-11', {
  gold: 96,
  least: { precision: 0.99, recall: 0.99, dates: 1 },
  most: { leak: 0.001, loss: 0.003 },
});

/**
 * Its other half, 12 heaps, unread until 2026-11-23: 85 of 93 brought in were right then, with a leak of 0.042, a
 * loss of 0.047 and one wrong author. It is worked with since.
 */
holdThreads('dev-14', {
  gold: 98,
  least: { precision: 1, recall: 1, dates: 1 },
  most: { leak: 0.001, loss: 0.002 },
});

/**
 * 28 threads of a hand in which a third of the stories is told by another than who sent it. Met unread, 92 of 112
 * brought in were right, with a leak of 0.015, a loss of 0.028 and sixteen wrong authors. It is worked with since.
 */
holdThreads('dev-15', {
  gold: 112,
  least: { precision: 0.96, recall: 0.96, dates: 0.99 },
  most: { leak: 0.001, loss: 0.001 },
  wrongAuthors: 4,
});

/**
 * 30 small heaps of gathered texts, each named in its own way: minutes, forms, slips, flip charts, documents with
 * headings. Met unread, 39 of 87 brought in were right, with a leak of 0.33 and a loss of 0.29. Worked with since.
 */
holdThreads('dev-16', {
  gold: 138,
  least: { precision: 0.67, recall: 0.66, dates: 0.61 },
  most: { leak: 0.018, loss: 0.045 },
  wrongAuthors: 35,
  strangers: 2,
});

/** Half of another hand's 30 such heaps, of which 35 of 51 brought in were right before gathered texts were learned. */
holdThreads('dev-17', {
  gold: 66,
  least: { precision: 0.75, recall: 0.78, dates: 0.96 },
  most: { leak: 0.039, loss: 0.046 },
  wrongAuthors: 9,
  strangers: 4,
});

/** Its other half, which nobody who works on the program has read: 25 of 47 brought in were right before. */
holdThreads('untouched-5', {
  gold: 66,
  least: { precision: 0.7, recall: 0.66, dates: 0.87 },
  most: { leak: 0.067, loss: 0.057 },
  wrongAuthors: 14,
});

/**
 * 16 heaps in which people are named who read, ordered or gathered the stories, and contacts of telephones. Met unread,
 * 65 of 82 brought in were right, with a leak of 0.005, a loss of 0.000 and sixteen wrong authors. Of the five that are
 * left four are called as a telephone called them, “nat” and all. It is worked with since.
 */
holdThreads('dev-18', {
  gold: 81,
  least: { precision: 0.935, recall: 0.935, dates: 0.975 },
  most: { leak: 0.002, loss: 0.001 },
  wrongAuthors: 5,
});

/**
 * 20 threads of another hand, a third of whose stories are told by another. Met unread, 90 of 101 brought in were right, every
 * text whole (a leak of 0.003, a loss below 0.001), with eleven wrong authors. It is worked with since.
 */
holdThreads('dev-19', {
  gold: 101,
  least: { precision: 0.94, recall: 0.94, dates: 1 },
  most: { leak: 0.004, loss: 0.001 },
  wrongAuthors: 6,
});

/**
 * 24 threads of a hand more, ordinary heaps from many programs. Met unread, 97 of 109 brought in were right, with a leak and
 * a loss of 0.009, ten wrong authors and a stranger. Two authors are called as the mails call them since. Worked with since.
 */
holdThreads('dev-20', {
  gold: 109,
  least: { precision: 0.98, recall: 0.98, dates: 1 },
  most: { leak: 0.002, loss: 0.006 },
  wrongAuthors: 1,
});

/** 24 threads of a hand more, a third of whose stories are told by another, which nobody who works on the program has read. */
holdThreads('untouched-4', {
  gold: 109,
  least: { precision: 0.895, recall: 0.895, dates: 0.97 },
  most: { leak: 0.013, loss: 0.01 },
  wrongAuthors: 10,
  strangers: 1,
});
