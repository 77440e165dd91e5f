import { z } from 'zod';
import type { DeepReadonly } from '../domain/deep-readonly.ts';

/** What a person is told of a publication that went well. */
export const publicationWarningSchema = z.discriminatedUnion('code', [
  z.object({
    /**
     * `media-missing`: the library does not have it.
     * `media-unanswered`: nobody has said whether a person can be recognised in it.
     * `media-unreadable`: it is of a kind that print can't read, or damaged.
     */
    code: z.enum(['media-missing', 'media-unanswered', 'media-unreadable']),
    file: z.string(),
    /** The story's title. */
    story: z.string(),
  }),
  /** Characters that no shipped font draws: a hollow square stands for each. */
  z.object({ code: z.literal('signs-missing'), signs: z.array(z.string()) }),
  /** A telephone number or an address in the words around the stories; it may be wanted. */
  z.object({ code: z.literal('identifier-around'), text: z.string() }),
]);
export type PublicationWarning = DeepReadonly<z.infer<typeof publicationWarningSchema>>;
