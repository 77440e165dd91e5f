import type { Moment } from '../../../shared/history/moment.ts';
import type { OriginalIndex } from '../../../shared/history/refer-to-original.ts';
import { type HistoryFile, packHistory, packLine } from './history-file.ts';
import { type FormerStory, lineBehind, newestStory, withVersion } from './version-chain.ts';

export interface LongerHistory {
  readonly file: HistoryFile;
  /** What to add to the file that stands there; null where the whole must take its place. */
  readonly addition: Uint8Array | null;
}

/**
 * The history with one more version: a line behind it where it can take one, since a save then needs
 * no second file put in place, and now and then all in one piece, thinned.
 * @param newest the last version's story, where it is known already.
 */
export function longerHistory(
  history: HistoryFile | null,
  former: FormerStory,
  present: Moment,
  original: OriginalIndex | null,
  newest: unknown = history && newestStory(history, original),
): LongerHistory {
  if (history !== null && newest !== null) {
    const line = lineBehind(history, newest, former, present, original);
    const longer = line && packLine(history, line);
    if (longer !== null) return longer;
  }
  const file = packHistory(withVersion(history, former, present, original));
  return { file, addition: null };
}
