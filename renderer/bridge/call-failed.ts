import type { CallError } from '../../shared/ipc/call-error.ts';

/** A refused or failed call inside the window, where queries tell failure by throwing. */
export class CallFailed extends Error {
  readonly error: CallError;

  constructor(error: CallError) {
    super(error.code);
    this.name = 'CallFailed';
    this.error = error;
  }
}

/** What went wrong, as data; whatever was not foreseen counts as such. */
export function callErrorOf(failure: unknown): CallError {
  return failure instanceof CallFailed ? failure.error : { code: 'unexpected' };
}
