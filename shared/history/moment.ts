import { z } from 'zod';

/** Who changed something, when, and by which kind of command; `undo` and `redo` are kinds too. */
export const momentSchema = z.strictObject({
  at: z.iso.datetime(),
  by: z.string(),
  action: z.string(),
});
export type Moment = Readonly<z.infer<typeof momentSchema>>;

const longestBurst = 10 * 60 * 1000;
const merging = new Set(['edit-story', 'undo', 'redo']);

/** Whether a change carries on what one person began at most ten minutes before: typing is saved every moment. */
export function continues(began: Moment, next: Moment): boolean {
  const passed = Date.parse(next.at) - Date.parse(began.at);
  return (
    merging.has(next.action) &&
    next.action === began.action &&
    next.by === began.by &&
    passed >= 0 &&
    passed < longestBurst
  );
}
