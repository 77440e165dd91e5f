import { z } from 'zod';
import { languages } from '../messages/language.ts';

/** A part that the program stands on: its licence is an SPDX expression as its makers wrote it. */
export const componentSchema = z.object({
  name: z.string(),
  version: z.string(),
  licence: z.string(),
});
export type Component = z.infer<typeof componentSchema>;

const about = z.object({
  name: z.string(),
  version: z.string(),
  licence: z.string(),
  electron: z.string(),
  chromium: z.string(),
  node: z.string(),
  components: z.array(componentSchema),
});

/** The program and the versions it stands on, as the about box shows them. */
export type About = z.infer<typeof about>;

const language = z.enum(languages);

/** Calls about the program itself. */
export const appCalls = {
  about: { argument: z.undefined(), result: about },
  /** The language that this person reads. */
  language: { argument: z.undefined(), result: language },
  /** Chooses the language of the window, its menu and its dialogs, now and at the next start. */
  speak: { argument: z.object({ language }), result: language },
} as const;
