import type { CallError } from '../../shared/ipc/call-error.ts';
import type { Messages } from '../../shared/messages/messages.ts';

/** Turns a call's error into a sentence for a person. */
export function errorSentence(error: CallError, { callErrors }: Messages): string {
  return error.code === 'bad-argument'
    ? callErrors['bad-argument'](error.fields)
    : callErrors[error.code];
}
