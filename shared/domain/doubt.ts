/**
 * What a person is asked to look at before a story is worked on: whether it is one, where it begins and ends, that
 * two mails were put together, who told it, a correction that was not put in, or a later version of a story that
 * the library holds.
 */
export const doubts = ['kind', 'borders', 'joined', 'teller', 'correction', 'version'] as const;
export type Doubt = (typeof doubts)[number];

/** Doubts with another one, each once. */
export function withDoubt(known: readonly Doubt[], doubt: Doubt): readonly Doubt[] {
  return known.includes(doubt) ? known : [...known, doubt];
}
