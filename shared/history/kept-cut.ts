import { z } from 'zod';
import { partKinds } from '../collect/parts/part.ts';
import { type Doubt, doubts } from '../domain/doubt.ts';
import { idSchema } from '../domain/ids.ts';
import type { Original } from '../domain/original.ts';

/** What of an original can change: how its message was cut, and who told it. */
export type OriginalCut = Pick<Original, 'parts' | 'author' | 'authorEmail' | 'doubts'>;

const keptPartSchema = z.strictObject({
  kind: z.enum(partKinds),
  length: z.int().nonnegative(),
});

/**
 * How a message was cut, as a lasting step keeps it: lengths in UTF-16 units and no word of the text,
 * which must not live on once the original is erased.
 */
export const keptCutSchema = z.preprocess(
  withDoubts,
  z.strictObject({
    parts: z.array(keptPartSchema),
    author: z.string(),
    authorEmail: z.string(),
    doubts: z.array(z.enum(doubts)),
    /** The story whose message stands behind this one's; null where the signs are all its own. */
    behind: z.nullable(idSchema),
  }),
);
export type KeptCut = Readonly<z.infer<typeof keptCutSchema>>;

/** Until format 7 all that was known is that how a message was cut should be looked at. */
export function doubtsOfUnsure(isUnsure: unknown): readonly Doubt[] {
  return isUnsure === true ? ['borders'] : [];
}

function withDoubts(kept: unknown): unknown {
  if (typeof kept !== 'object' || kept === null || !('isUnsure' in kept)) return kept;
  const { isUnsure, ...cut } = kept;
  return { ...cut, doubts: doubtsOfUnsure(isUnsure) };
}

/** The cut of an original. */
export function cutIn({ parts, author, authorEmail, doubts }: Original): OriginalCut {
  return { parts, author, authorEmail, doubts };
}

/** A cut without its text. */
export function keepCut(
  { parts, doubts: open, ...about }: OriginalCut,
  behind: string | null,
): KeptCut {
  return {
    ...about,
    doubts: [...open],
    parts: parts.map(({ kind, text }) => ({ kind, length: text.length })),
    behind,
  };
}

/** The cut again, out of all the signs of the message; null where they do not suffice. */
export function shownCut(
  { parts, behind: _, ...about }: KeptCut,
  signs: string,
): OriginalCut | null {
  let start = 0;
  const shown = parts.map(({ kind, length }) => {
    start += length;
    return { kind, text: signs.slice(start - length, start) };
  });
  return start > signs.length ? null : { ...about, parts: shown };
}
