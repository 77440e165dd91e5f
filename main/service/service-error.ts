import type { CallError } from '../../shared/ipc/call-error.ts';
import { LibraryError } from '../library/library-error.ts';

/** A call that was refused; its error crosses processes as data. */
export class ServiceError extends Error {
  readonly error: CallError;

  constructor(error: CallError) {
    super(JSON.stringify(error));
    this.name = 'ServiceError';
    this.error = error;
  }
}

/** What a window may know of an error: a problem with its facts, or only that something went wrong. */
export function callErrorOf(error: unknown): CallError {
  if (error instanceof ServiceError) return error.error;
  if (error instanceof LibraryError) return { code: 'library', problem: error.problem };
  return { code: 'unexpected' };
}
