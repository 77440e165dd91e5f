import { z } from 'zod';
import type { Flaw } from '../library/flaw.ts';

/** Found by the library itself and turned into a sentence by a view; nothing of it ever comes back. */
const flaw = z.custom<Flaw>(
  (value) => typeof value === 'object' && value !== null && 'code' in value,
);

const report = z.object({
  flaws: z.array(flaw),
  stories: z.int(),
  /** Stories whose original is not there: erased, or lost. */
  withoutOriginal: z.int(),
});

/** What looking the library through has found. */
export type CheckedReport = Readonly<z.infer<typeof report>>;

const mended = z.array(z.object({ flaw, repair: z.enum(['mended', 'set-aside', 'left']) }));

/** What came of mending. */
export type Mended = Readonly<z.infer<typeof mended>>;

/** Calls about looking the open library through. */
export const checkCalls = {
  run: { argument: z.undefined(), result: report },
  /** Looks once more, and mends what is certain. */
  mend: { argument: z.undefined(), result: mended },
} as const;
