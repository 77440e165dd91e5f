import { z } from 'zod';
import { languages } from '../messages/language.ts';
import type { DeepReadonly } from './deep-readonly.ts';
import { currentFormat } from './format.ts';
import { houseRulesSchema } from './house-rules.ts';
import { idSchema } from './ids.ts';
import { taxonomySchema } from './taxonomy.ts';

export const librarySettingsSchema = z.strictObject({
  /** The workplace's own accent as `#rrggbb`; empty for the house's rust. */
  accent: z.union([z.literal(''), z.string().regex(/^#[0-9a-f]{6}$/i)]),
});

/** The head document of a library, `library.json`. */
export const libraryInfoSchema = z.strictObject({
  format: z.literal(currentFormat),
  id: idSchema,
  name: z.string().min(1),
  language: z.enum(languages),
  organisation: z.string(),
  createdAt: z.iso.datetime(),
  taxonomy: taxonomySchema,
  settings: librarySettingsSchema,
  rules: houseRulesSchema,
  /** Under which the traces of originals are hashed, in hexadecimal; empty until there is one. */
  traceKey: z.union([z.literal(''), z.string().regex(/^[0-9a-f]{64}$/)]),
});
export type LibraryInfo = DeepReadonly<z.infer<typeof libraryInfoSchema>>;
