import type { HouseRules } from '../../shared/domain/house-rules.ts';
import { originalsDue } from '../../shared/library/originals-due.ts';
import type { Library } from './library.ts';

/** The stories whose original is still there and that a rule no longer keeps. */
export async function dueOriginals(
  library: Pick<Library, 'state' | 'hasOriginal'>,
  rule: Pick<HouseRules, 'eraseOriginals'>,
  now: Date,
): Promise<readonly string[]> {
  const there: string[] = [];
  for (const id of originalsDue(library.state.stories.values(), rule, now.getTime())) {
    if (await library.hasOriginal(id)) there.push(id);
  }
  return there;
}

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
  const due = await dueOriginals(library, library.state.info.rules, now);
  for (const id of due) await library.eraseOriginal(id);
  return due.length;
}
