import { z } from 'zod';
import type { DeepReadonly } from './deep-readonly.ts';

export const mediaKinds = ['image', 'audio', 'video', 'link'] as const;
export type MediaKind = (typeof mediaKinds)[number];

/** The answer to "can anyone be recognised (face, voice, logo, handwriting)?" */
export const recognisableAnswers = ['unanswered', 'no', 'consent'] as const;

export const mediaSchema = z.strictObject({
  kind: z.enum(mediaKinds),
  /** `<sha256>.<ext>` in the library's media folder; empty for a link. */
  file: z.string(),
  /** The address of a video elsewhere; empty for a file. */
  url: z.string(),
  alt: z.string(),
  caption: z.string(),
  /** What is said in a sound or a film, for those who do not hear it. */
  transcript: z.string(),
  recognisable: z.enum(recognisableAnswers),
});
export type Media = DeepReadonly<z.infer<typeof mediaSchema>>;
