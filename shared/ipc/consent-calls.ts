import { z } from 'zod';
import { idSchema } from '../domain/ids.ts';

const signer = z.discriminatedUnion('part', [
  z.object({ part: z.literal('citizen') }),
  z.object({ part: z.literal('contributor'), name: z.string() }),
]);

/** Calls about asking people for their consent. */
export const consentCalls = {
  /** Asks where the form goes, writes it and shows it; null where the user thought better of it. */
  printForm: {
    argument: z.object({ id: idSchema, signer }),
    result: z.nullable(z.object({ file: z.string() })),
  },
} as const;
