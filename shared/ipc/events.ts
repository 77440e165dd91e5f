import { z } from 'zod';
import { actionNames } from '../actions/actions.ts';

/** What publishing does, one after the other, as far as it was asked for. */
export const publishingPhases = ['booklet', 'site'] as const;

/** What the main process tells a window unasked, by name. */
export const events = {
  /** Something in the library changed, or another library is open: what was read of it is old. */
  changed: z.null(),
  /** How it stands with backups is another: one is being made, was made, or could not be. */
  backups: z.null(),
  /** The menu's wish: what a person chose there, for the page to do. */
  action: z.enum(actionNames),
  /** How far an import has come. */
  importing: z.object({ file: z.string(), number: z.int(), total: z.int() }),
  /** What a publication is busy with. */
  publishing: z.enum(publishingPhases),
} as const;

export type EventName = keyof typeof events;
export type EventValue<Name extends EventName> = z.infer<(typeof events)[Name]>;

/** An event's name and value as a listener takes them: knowing the one tells the other. */
export type EventArguments = {
  [Name in EventName]: [name: Name, value: EventValue<Name>];
}[EventName];
