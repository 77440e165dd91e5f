/** Texts of the field by their authors: the first two, the third, the fourth, the fifth, the seventh. */
export const handFiles = [
  'field.txt',
  'field-third.txt',
  'field-fourth.txt',
  'field-fifth.txt',
  'field-seventh.txt',
] as const;

/** Texts of further authors, as the tests keep them: none of those that stay unread. */
export const handSets = [
  'sixth-development',
  'eighth-development',
  'ninth-development',
  'tenth-development',
  'eleventh-development',
  'twelfth-development',
  'thirteenth-development',
  'fourteenth-development',
  'fifteenth-development',
] as const;

/** Texts in which names of every kind stand beside the same words as things, written for this. */
export const nameFiles = ['nicknames.txt', 'names.txt', 'beside-things.txt'] as const;

/** All that the tagger learns from beside the news and the templates, see `handSource`. */
export const textSources: readonly string[] = [...handFiles, ...nameFiles, ...handSets];
