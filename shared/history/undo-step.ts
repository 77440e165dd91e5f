import { z } from 'zod';
import { idSchema } from '../domain/ids.ts';
import { momentSchema } from './moment.ts';

const kinds = ['stories', 'originals', 'collections', 'publications'] as const;

/**
 * What a step did to one document: patched it, made it or removed it. A removed document is found in
 * the bin; no step holds a whole one, and none the text of an original.
 */
export const stepChangeSchema = z.union([
  z.strictObject({ kind: z.literal('library'), back: z.unknown(), forth: z.unknown() }),
  z.strictObject({ kind: z.enum(kinds), id: idSchema, back: z.unknown(), forth: z.unknown() }),
  z.strictObject({ kind: z.enum(kinds), id: idSchema, made: z.literal(true) }),
  z.strictObject({ kind: z.enum(kinds), id: idSchema, removed: z.literal(true) }),
]);
export type StepChange = Readonly<z.infer<typeof stepChangeSchema>>;

export const undoStepSchema = momentSchema.extend({
  id: idSchema,
  /** The field that was typed in, so that the next save of it joins this step; else empty. */
  typing: z.string(),
  changes: z.array(stepChangeSchema),
});
export type UndoStep = Readonly<z.infer<typeof undoStepSchema>>;

/** What takes a change back. */
export function reverseStepChange(change: StepChange): StepChange {
  if ('made' in change) return { kind: change.kind, id: change.id, removed: true };
  if ('removed' in change) return { kind: change.kind, id: change.id, made: true };
  return { ...change, back: change.forth, forth: change.back };
}

/** A line of the journal of steps. */
export const journalLineSchema = z.union([
  z.strictObject({ step: undoStepSchema }),
  z.strictObject({ merged: undoStepSchema }),
  z.strictObject({ undo: idSchema }),
  z.strictObject({ redo: idSchema }),
  z.strictObject({ drop: idSchema }),
]);
export type JournalLine = Readonly<z.infer<typeof journalLineSchema>>;
