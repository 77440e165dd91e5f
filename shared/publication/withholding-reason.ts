import { z } from 'zod';
import { scopeSchema } from '../domain/consent.ts';

/** Why a story stays at home; `story-missing` is a collection's reference to nothing. */
export const withholdingReasonSchema = z.discriminatedUnion('code', [
  z.object({ code: z.literal('not-approved') }),
  z.object({ code: z.literal('archived') }),
  z.object({ code: z.literal('story-missing') }),
  z.object({ code: z.literal('contributor-consent'), name: z.string(), scope: scopeSchema }),
  z.object({ code: z.literal('citizen-consent'), scope: scopeSchema }),
  /** It was approved before the program knew how to find what stands in it. */
  z.object({ code: z.literal('identifier'), text: z.string() }),
]);
export type WithholdingReason = Readonly<z.infer<typeof withholdingReasonSchema>>;
