import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { errorCode } from '../../main/library/disk/file-system.ts';
import { nodeFileSystem } from '../../main/library/disk/node-file-system.ts';
import { LibraryError } from '../../main/library/library-error.ts';
import { createLibrary, openLibrary } from '../../main/library/open-library.ts';
import { TestClock } from '../support/test-clock.ts';
import { essencesOf, Judge } from './judge.ts';
import { importing, type Step, step } from './step.ts';

const run = promisify(execFile);
const diskSize = '2m';

export interface FullDisk {
  /** Why this machine could not try it; empty where it did. */
  readonly skipped: string;
  readonly refused: number;
  readonly complaints: readonly string[];
}

/** A disk of two megabytes that is really full: what is refused is said, and nothing is lost. */
export async function fullDisk(): Promise<FullDisk> {
  const mount = await mkdtemp(join(tmpdir(), 'gode-historier-fuld-'));
  try {
    await run('mount', ['-t', 'tmpfs', '-o', `size=${diskSize}`, 'tmpfs', mount]);
  } catch {
    await rm(mount, { recursive: true });
    const skipped = 'This machine lets nobody mount a small disk, so none was filled.';
    return { skipped, refused: 0, complaints: [] };
  }
  try {
    return await filled(mount);
  } finally {
    await run('umount', [mount]);
    await rm(mount, { recursive: true });
  }
}

async function filled(mount: string): Promise<FullDisk> {
  const complaints: string[] = [];
  const root = join(mount, 'bibliotek æøå');
  const clock = new TestClock('2026-02-01T10:00:00.000Z');
  await mkdir(root);
  await createLibrary(root, { name: 'Prøven', language: 'da', organisation: '' });
  const library = await openLibrary(root, 'change', nodeFileSystem, clock);
  await importing(library, 'Det første', clock.now())?.run();
  const [id = ''] = library.state.stories.keys();
  const judge = new Judge(library.state);
  const long = (word: string): Step | null =>
    step(library, {
      type: 'edit-story',
      id,
      content: { body: `${word} blev sagt. `.repeat(800) },
      at: clock.pass(30),
    });

  await fill(join(mount, 'fyld'));
  let refused = 0;
  for (const wanted of [long('Kaffe'), importing(library, 'Mere', clock.now()), long('Te')]) {
    const error = await wanted?.run().then(
      () => null,
      (reason: unknown) => reason,
    );
    if (error === null) complaints.push('a save was acknowledged on a full disk');
    else if (!(error instanceof LibraryError)) complaints.push(`no sentence: ${error}`);
    refused += 1;
    judge.refuse(wanted?.attempted ?? null);
    complaints.push(...judge.complaintsOfLive(library.state));
  }
  await library.close();

  // Opening needs no room; neither does reading.
  const reader = await openLibrary(root, 'read');
  complaints.push(...judge.complaintsOfReopened(reader.state));
  await rm(join(mount, 'fyld'));
  const again = await openLibrary(root, 'change', nodeFileSystem, clock);
  complaints.push(...judge.complaintsOfReopened(again.state));
  const content = { body: 'Der er plads igen.' };
  await again.apply({ type: 'edit-story', id, content, at: clock.pass(30) });
  const saved = essencesOf(again.state).get(`stories/${id}`);
  await again.close();
  const last = await openLibrary(root, 'read');
  if (essencesOf(last.state).get(`stories/${id}`) !== saved) complaints.push('a save is missing');
  return { skipped: '', refused, complaints };
}

async function fill(path: string): Promise<void> {
  const file = await open(path, 'w');
  try {
    for (const size of [64 * 1024, 4096, 1]) {
      try {
        for (;;) await file.write(Buffer.alloc(size));
      } catch (error) {
        if (errorCode(error) !== 'ENOSPC') throw error;
      }
    }
  } finally {
    await file.close();
  }
}
