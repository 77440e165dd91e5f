import { z } from 'zod';
import type { DeepReadonly } from './deep-readonly.ts';

const common = {
  label: z.string(),
  unit: z.string(),
  period: z.string(),
  source: z.string(),
};

/**
 * A key figure in one of three forms. Amounts stay as people wrote them ("20–25", "ca. 50", "12,5");
 * `parseQuantity` reads the numbers for a drawing.
 */
export const figureSchema = z.discriminatedUnion('form', [
  z.strictObject({ form: z.literal('value'), ...common, value: z.string() }),
  z.strictObject({ form: z.literal('change'), ...common, before: z.string(), after: z.string() }),
  z.strictObject({
    form: z.literal('comparison'),
    ...common,
    compare: z.array(z.strictObject({ label: z.string(), value: z.string() })),
  }),
]);
export type Figure = DeepReadonly<z.infer<typeof figureSchema>>;

export const costSchema = z.strictObject({
  label: z.string(),
  amount: z.string(),
  unit: z.string(),
  source: z.string(),
});
/** One line of what the alternative would have cost. */
export type Cost = DeepReadonly<z.infer<typeof costSchema>>;
