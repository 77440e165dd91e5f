import type { CallError } from './call-error.ts';

/** What a call answers: an exception can't cross with its type, so an error crosses as a value. */
export type CallOutcome<Result> =
  | { readonly ok: true; readonly value: Result }
  | { readonly ok: false; readonly error: CallError };
