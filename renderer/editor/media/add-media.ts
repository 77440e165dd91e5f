import type { CallOutcome } from '../../../shared/ipc/call-outcome.ts';
import type { AddedMedia } from '../../../shared/ipc/media-calls.ts';

/** Asks the person for files and keeps them in the library; null where they thought better of it. */
export type AddMedia = () => Promise<CallOutcome<AddedMedia | null>>;
