import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { type LockHolder, lockHolderSchema } from '../../../shared/library/library-problem.ts';
import { LibraryError } from '../library-error.ts';
import { errorCode, type FileSystem } from './file-system.ts';
import { isRunning, thisProcess } from './this-process.ts';

export interface Lock {
  /** Somebody on another machine who has the library open too: worth a warning, no refusal. */
  readonly elsewhere: LockHolder | null;
  release(): Promise<void>;
}

const heldLockSchema = lockHolderSchema.extend({
  /** Which start of which machine's process; empty where the system does not tell, or an older program wrote it. */
  born: z.string().default(''),
  /** Told apart from every other lock, also of the same process. */
  token: z.string().default(''),
});

/** What stands in a library's lock. */
export type HeldLock = Readonly<z.infer<typeof heldLockSchema>>;

const lockName = '.lock';
/** Who of several may take a lock that was left behind. */
const takeoverName = '.lock.taking';

/** A lock that is just being written is empty for a moment; one that a crash cut short stays so. In milliseconds. */
const pauses = [20, 40, 80, 160] as const;

/**
 * Takes the lock of a library for this process. One process of this machine keeps a second out; a
 * lock that its process left behind is taken over, by one alone. Another machine's lock only warns,
 * because a synchronising program may bring it long after it was released.
 * @throws LibraryError `locked`, with who and since when, or Node's error where nothing can be written.
 */
export async function acquireLock(
  files: FileSystem,
  root: string,
  me: LockHolder & { readonly born?: string } = thisProcess(),
  isAlive: (held: HeldLock) => boolean = isRunning,
): Promise<Lock> {
  const path = join(root, lockName);
  const mine: HeldLock = { born: '', ...me, token: randomBytes(12).toString('hex') };
  const held = await settledLock(files, path);
  refuseIfAlive(held, me, isAlive);
  if (held !== undefined) await removeStale(files, root, mine, held, isAlive);
  await create(files, path, mine);
  const written = await readLock(files, path);
  // A synchronising program may have put another one in its place meanwhile.
  if (written?.token !== mine.token) throw lockedBy(written ?? mine);
  return {
    elsewhere: held && held.machine !== me.machine ? toldOf(held) : null,
    async release() {
      if ((await readLock(files, path))?.token === mine.token) await files.remove(path);
    },
  };
}

/** Removes a lock that nobody holds any longer. Who comes second finds the guard, or another lock than the one it read. */
async function removeStale(
  files: FileSystem,
  root: string,
  mine: HeldLock,
  stale: HeldLock | null,
  isAlive: (held: HeldLock) => boolean,
): Promise<void> {
  const guard = join(root, takeoverName);
  const other = await settledLock(files, guard);
  refuseIfAlive(other, mine, isAlive);
  if (other !== undefined) await files.remove(guard);
  await create(files, guard, mine);
  try {
    const path = join(root, lockName);
    const now = await settledLock(files, path);
    if (now !== undefined && isSame(now, stale)) await files.remove(path);
    else refuseIfAlive(now, mine, isAlive);
  } finally {
    await files.remove(guard);
  }
}

function isSame(a: HeldLock | null, b: HeldLock | null): boolean {
  return a?.token === b?.token && a?.process === b?.process && a?.since === b?.since;
}

function refuseIfAlive(
  held: HeldLock | null | undefined,
  { machine }: Pick<LockHolder, 'machine'>,
  isAlive: (held: HeldLock) => boolean,
): void {
  if (held && held.machine === machine && isAlive(held)) throw lockedBy(held);
}

/** Made anew, so that of several only one succeeds. */
async function create(files: FileSystem, path: string, mine: HeldLock): Promise<void> {
  try {
    await files.writeNewFile(path, Buffer.from(`${JSON.stringify(mine)}\n`));
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
    throw lockedBy((await settledLock(files, path)) ?? mine);
  }
}

/** The lock once it is whole; null for one that stays cut short, undefined where there is none. */
async function settledLock(files: FileSystem, path: string): Promise<HeldLock | null | undefined> {
  for (const pause of pauses) {
    const lock = await readLock(files, path);
    if (lock !== null) return lock;
    await files.wait(pause);
  }
  return readLock(files, path);
}

async function readLock(files: FileSystem, path: string): Promise<HeldLock | null | undefined> {
  try {
    const text = Buffer.from(await files.readFile(path)).toString('utf8');
    return heldLockSchema.parse(JSON.parse(text));
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? undefined : null;
  }
}

function lockedBy(held: HeldLock): LibraryError {
  return new LibraryError({ code: 'locked', holder: toldOf(held) });
}

function toldOf({ machine, user, process, since }: HeldLock): LockHolder {
  return { machine, user, process, since };
}
