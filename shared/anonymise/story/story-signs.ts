/**
 * What a word or a sign says of the story that it stands in, as bits. Nearly every form that a story is searched for as a
 * whole needs one of them, and most paragraphs have few: together they tell which searches can be left out.
 */
export const storySign = {
  /** `a`, the pronoun of Jutland. */
  dialect: 1,
  /** What may stand for who speaks, or before an item: `A`, `Sp`, `Interviewer`. */
  label: 2,
  /** Two capitals side by side. */
  capitals: 4,
  /** A meeting's word: `afbud`, `stede`. */
  meeting: 8,
  /** What somebody signs behind: `hilsen`, `kh`, a slash, the bracket that ends an hour. */
  signing: 16,
  /** A letter by itself, but for those that are words. */
  letter: 32,
  /** What letters that sign stand behind: a slash, a dash, a bracket. */
  edge: 64,
  /** `(` */
  opening: 128,
  /** Capitals around a small letter: `JoH`. */
  around: 256,
} as const;
