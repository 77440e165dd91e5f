import { z } from 'zod';
import type { DeepReadonly } from './deep-readonly.ts';
import { currentFormat } from './format.ts';
import { idSchema } from './ids.ts';

/**
 * The text as it came, with who sent it and the map of pseudonyms. It is personal data and lives in
 * a file apart, so that erasing it is deleting one file.
 */
export const originalSchema = z.strictObject({
  format: z.literal(currentFormat),
  id: idSchema,
  text: z.string(),
  author: z.string(),
  authorEmail: z.string(),
  source: z.string(),
  receivedAt: z.iso.datetime(),
  pseudonyms: z.array(z.strictObject({ from: z.string(), to: z.string() })),
});
export type Original = DeepReadonly<z.infer<typeof originalSchema>>;
