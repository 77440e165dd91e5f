import { join } from 'node:path';
import type { SetAsideReason } from '../../../shared/library/library-problem.ts';
import { errorCode, type FileSystem } from '../disk/file-system.ts';
import type { SetAsideFile } from '../documents/bulk-reader.ts';
import { readHistory } from '../history/history-file.ts';

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
    const read = readHistory(files.readFileSync(path), id);
    return read.ok ? null : read.reason;
  } catch (error) {
    if (errorCode(error) === '') throw error;
    return 'unreadable';
  }
}
