import { originalsDue } from '../../shared/library/originals-due.ts';
import type { Library } from './library.ts';

/**
 * Erases the originals that the library's rule no longer keeps, one after the other.
 * @returns how many there were.
 * @throws LibraryError `erasing-failed`: what is left is erased the next time.
 */
export async function eraseDueOriginals(
  library: Pick<Library, 'state' | 'readOnly' | 'hasOriginal' | 'eraseOriginal'>,
  now: Date,
): Promise<number> {
  if (library.readOnly !== null) return 0;
  const { stories, info } = library.state;
  let erased = 0;
  for (const id of originalsDue(stories.values(), info.rules, now.getTime())) {
    if (!(await library.hasOriginal(id))) continue;
    await library.eraseOriginal(id);
    erased += 1;
  }
  return erased;
}
