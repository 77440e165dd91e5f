import { LibraryError } from '../library-error.ts';
import { errorCode } from './file-system.ts';

/** Turns an error of the disk into a refusal that has a sentence; any other error stays as it is. */
export async function withSentence<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const cause = errorCode(error);
    throw cause === '' ? error : new LibraryError({ code: 'disk-failed', cause });
  }
}
