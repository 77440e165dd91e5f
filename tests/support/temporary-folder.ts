import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder on the real disk, with a space and Danish letters in its path, gone after the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'gode historier æøå '));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
