import { hostname, userInfo } from 'node:os';
import { join } from 'node:path';
import { type LockHolder, lockHolderSchema } from '../../shared/library/library-problem.ts';
import { errorCode, type FileSystem } from './file-system.ts';
import { LibraryError } from './library-error.ts';

export interface Lock {
  /** Somebody on another machine who has the library open too: worth a warning, no refusal. */
  readonly elsewhere: LockHolder | null;
  release(): Promise<void>;
}

const lockName = '.lock';

/**
 * Takes the lock of a library for this process. One process of this machine keeps a second out; a
 * lock that its process left behind is taken over. Another machine's lock only warns, because a
 * synchronising program may bring it long after it was released.
 * @throws LibraryError `locked`, with who and since when.
 */
export async function acquireLock(
  files: FileSystem,
  root: string,
  me: LockHolder = thisProcess(),
  isAlive: (process: number) => boolean = isProcessAlive,
): Promise<Lock> {
  const path = join(root, lockName);
  const held = await readHolder(files, path);
  if (held !== null && held.machine === me.machine) {
    if (isAlive(held.process)) throw new LibraryError({ code: 'locked', holder: held });
  }
  if (held !== null || (await exists(files, path))) await files.remove(path);
  await create(files, path, me);
  return {
    elsewhere: held !== null && held.machine !== me.machine ? held : null,
    async release() {
      const now = await readHolder(files, path);
      if (now?.machine === me.machine && now.process === me.process) await files.remove(path);
    },
  };
}

function thisProcess(): LockHolder {
  return {
    machine: hostname(),
    user: userInfo().username,
    process: process.pid,
    since: new Date().toISOString(),
  };
}

/** Two processes may have found the same stale lock: the file is made anew, so only one succeeds. */
async function create(files: FileSystem, path: string, me: LockHolder): Promise<void> {
  try {
    await files.writeNewFile(path, Buffer.from(`${JSON.stringify(me)}\n`));
  } catch (error) {
    const holder = errorCode(error) === 'EEXIST' ? await readHolder(files, path) : null;
    if (holder === null) throw error;
    throw new LibraryError({ code: 'locked', holder });
  }
}

async function readHolder(files: FileSystem, path: string): Promise<LockHolder | null> {
  try {
    const text = Buffer.from(await files.readFile(path)).toString('utf8');
    return lockHolderSchema.parse(JSON.parse(text));
  } catch {
    // No lock, or one that a crash cut short: then its process is gone as well.
    return null;
  }
}

async function exists(files: FileSystem, path: string): Promise<boolean> {
  try {
    await files.readFile(path);
    return true;
  } catch {
    return false;
  }
}

function isProcessAlive(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}
