import { z } from 'zod';
import type { DeepReadonly } from './deep-readonly.ts';

export const houseRulesSchema = z.strictObject({
  /** What stands for a person: another name, or what the person is ("en kollega", "pigen"). */
  names: z.enum(['pseudonyms', 'descriptions']),
  ages: z.enum(['exact', 'bands']),
  /** A date becomes its season, or every date of a story is moved by as many days. */
  dates: z.enum(['season', 'offset']),
  /** Whether two persons must have read a story before it is approved. */
  secondReview: z.boolean(),
  /** When the text as it came is erased: as a story is approved, so many days after, or by hand alone. */
  eraseOriginals: z.union([z.literal('at-approval'), z.int().min(1).max(365), z.literal('never')]),
});

/** How a library makes its stories safe: the same for all who work in it. */
export type HouseRules = DeepReadonly<z.infer<typeof houseRulesSchema>>;

/**
 * The rules of a new library: what tells least and still reads as a story. An original stays for as
 * long as the bin and the undo steps do, so that an approval made in haste can be taken back.
 */
export const newLibraryRules: HouseRules = {
  names: 'pseudonyms',
  ages: 'bands',
  dates: 'season',
  secondReview: false,
  eraseOriginals: 30,
};

/** The rules of a library from before there were any: nothing is erased that nobody asked for. */
export const formerLibraryRules: HouseRules = { ...newLibraryRules, eraseOriginals: 'never' };
