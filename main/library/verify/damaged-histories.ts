import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { storyHistorySchema } from '../../../shared/history/story-history.ts';
import type { SetAsideReason } from '../../../shared/library/library-problem.ts';
import type { SetAsideFile } from '../bulk-reader.ts';
import { errorCode, type FileSystem } from '../file-system.ts';
import { readDocument } from '../read-document.ts';

const ending = '.json.gz';

/** The files of former versions that cannot be read, among the names in a library's `history/`. */
export function damagedHistories(
  files: FileSystem,
  root: string,
  names: readonly string[],
): readonly SetAsideFile[] {
  return names.flatMap((name) => {
    if (!name.endsWith(ending) || name.startsWith('.')) return [];
    const reason = flawIn(files, join(root, 'history', name), name.slice(0, -ending.length));
    return reason === null ? [] : [{ file: `history/${name}`, reason }];
  });
}

function flawIn(files: FileSystem, path: string, id: string): SetAsideReason | null {
  try {
    const bytes = gunzipSync(files.readFileSync(path));
    const read = readDocument(bytes, 'history', storyHistorySchema, id);
    return read.ok ? null : read.reason;
  } catch (error) {
    const code = errorCode(error);
    if (code === '') throw error;
    return code.startsWith('Z_') ? 'damaged' : 'unreadable';
  }
}
