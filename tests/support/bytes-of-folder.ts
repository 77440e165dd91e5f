import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { gunzipSync, inflateRawSync } from 'node:zlib';

/** A file's path from the folder with forward slashes, and its bytes, unpacked where they are compressed. */
export interface FileBytes {
  readonly path: string;
  readonly bytes: Buffer;
}

/** Every file of a folder, hidden ones too, as it lies there and as what it holds when unpacked. */
export async function bytesOfFolder(root: string): Promise<readonly FileBytes[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files: FileBytes[] = [];
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const full = join(entry.parentPath, entry.name);
    const bytes = await readFile(full);
    const path = relative(root, full).replaceAll('\\', '/');
    files.push({ path, bytes });
    for (const unpacked of [gunzipSync, inflateRawSync].map((unpack) => unpackedBy(unpack, bytes)))
      if (unpacked !== null) files.push({ path, bytes: unpacked });
  }
  return files;
}

/** The files in which one of the words stands, in UTF-8 or in UTF-16. */
export function filesWith(files: readonly FileBytes[], words: readonly string[]): string[] {
  const holds = ({ bytes }: FileBytes) =>
    words.some((word) => bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le')));
  return [...new Set(files.filter(holds).map(({ path }) => path))].sort();
}

function unpackedBy(unpack: (bytes: Buffer) => Buffer, bytes: Buffer): Buffer | null {
  try {
    return unpack(bytes);
  } catch {
    return null;
  }
}
