import { z } from 'zod';

/** What the main process tells a window unasked, by name. */
export const events = {
  /** Something in the library changed, or another library is open: what was read of it is old. */
  changed: z.null(),
  /** How far an import has come. */
  importing: z.object({ file: z.string(), number: z.int(), total: z.int() }),
} as const;

export type EventName = keyof typeof events;
export type EventValue<Name extends EventName> = z.infer<(typeof events)[Name]>;
