import { z } from 'zod';
import { scopeSchema } from '../domain/consent.ts';
import type { DeepReadonly } from '../domain/deep-readonly.ts';
import { idSchema } from '../domain/ids.ts';
import { publicationFormats } from '../domain/publication.ts';
import { publicationChoiceSchema } from '../publication/publication-choice.ts';
import { publicationWarningSchema } from '../publication/publication-warning.ts';
import { withholdingReasonSchema } from '../publication/withholding-reason.ts';

const format = z.enum(publicationFormats);

const titled = z.object({ id: idSchema, title: z.string() });

const publicationPreparation = z.object({
  /** What stands around the stories, and the colour: chosen, or as they were found. */
  title: z.string(),
  introduction: z.string(),
  audience: z.string(),
  accent: z.string(),
  stories: z.array(titled),
  withheld: z.array(titled.extend({ reasons: z.array(withholdingReasonSchema) })),
  /** How many stories of the library wait to be approved; none where a collection was chosen. */
  unapproved: z.int(),
  /** What in the words around the stories can identify a person; a CPR number stops publishing. */
  around: z.array(z.object({ isCpr: z.boolean(), text: z.string() })),
});

/** What would be published, and what not. */
export type PublicationPreparation = DeepReadonly<z.infer<typeof publicationPreparation>>;

const output = z.object({ format, path: z.string() });

const publicationReport = z.object({
  id: idSchema,
  outputs: z.array(output),
  stories: z.int(),
  withheld: z.int(),
  warnings: z.array(publicationWarningSchema),
  /** Why it could not be written into the library, in the library's language; null where it was. */
  notRecorded: z.nullable(z.string()),
});

/** What came of publishing. */
export type PublicationReport = DeepReadonly<z.infer<typeof publicationReport>>;

const publicationSummary = z.object({
  id: idSchema,
  /** ISO time. */
  at: z.string(),
  /** Empty in records of the library's first format. */
  title: z.string(),
  scope: scopeSchema,
  /** `canOpen`: this session wrote it, so that it may be opened from here. */
  outputs: z.array(output.extend({ canOpen: z.boolean() })),
  /** `since`: what has become of the story since then; the title is empty where it is gone. */
  stories: z.array(titled.extend({ since: z.enum(['same', 'changed', 'gone']) })),
  withheld: z.array(titled),
});

/** A publication as the list of earlier ones shows it. */
export type PublicationSummary = DeepReadonly<z.infer<typeof publicationSummary>>;

/** Calls about publishing. Where it goes is asked in dialogs of main. */
export const publicationCalls = {
  /** The newest first. */
  list: { argument: z.undefined(), result: z.array(publicationSummary) },
  prepare: { argument: publicationChoiceSchema, result: publicationPreparation },
  /** Null where the person thought better of it, in a dialog or while it was under way. */
  publish: {
    argument: z.object({ choice: publicationChoiceSchema, formats: z.array(format).min(1) }),
    result: z.nullable(publicationReport),
  },
  /** Stops what is under way; what was published before stands as it did. */
  cancel: { argument: z.undefined(), result: z.null() },
  /** Opens what this session published, or the folder that it lies in; anything else is refused. */
  open: {
    argument: z.object({ publication: idSchema, format, where: z.enum(['itself', 'folder']) }),
    result: z.null(),
  },
  /** The pages of the booklet as pictures; null where this machine can only write them as PDF. */
  previewBooklet: {
    argument: publicationChoiceSchema,
    result: z.nullable(z.object({ pages: z.array(z.string()), isWhole: z.boolean() })),
  },
  /** The address at which a sandboxed frame finds the site as it would be. */
  previewSite: { argument: publicationChoiceSchema, result: z.object({ address: z.string() }) },
} as const;
