import { z } from 'zod';

const about = z.object({
  name: z.string(),
  version: z.string(),
  licence: z.string(),
  electron: z.string(),
  chromium: z.string(),
  node: z.string(),
});

/** The program and the versions it stands on, as the about box shows them. */
export type About = z.infer<typeof about>;

/** Calls about the program itself. */
export const appCalls = {
  about: { argument: z.undefined(), result: about },
} as const;
