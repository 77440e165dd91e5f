import { readFileSync, statSync } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Taxonomy } from '../../shared/domain/taxonomy.ts';
import { errorCode } from '../library/disk/file-system.ts';
import { Heap, type Sifted } from './heap.ts';
import { CollectError, type SetAsideCause } from './incoming.ts';
import { inMegabytes, limits } from './limits.ts';
import { type FoundFile, listFiles } from './list-files.ts';
import { addMail } from './mail/add-mail.ts';
import { readEml } from './mail/read-eml.ts';
import { readMbox } from './mail/read-mbox.ts';
import { markdownAsMails } from './mail/text-as-mail.ts';
import { readBounded } from './read-bounded.ts';
import { largestOf, type ReadContext, readInto } from './read-into.ts';
import { kindBytes, kindOfFile } from './readers/file-kind.ts';
import { readMarkdown } from './readers/read-markdown.ts';

export type Collected = Sifted;

/** How long files are read before anybody else gets a turn, in milliseconds. */
const longestTurn = 20;

export interface CollectRequest {
  /** Files and folders as the user named them. */
  readonly names: readonly string[];
  readonly resolve: (name: string) => string;
  readonly taxonomy: Taxonomy;
  /** Told before each file is read, and now and then within an archive of mails. */
  readonly onFile?: (name: string, done: number, total: number) => void;
  /** Stops the reading; nothing is collected then. */
  readonly signal?: AbortSignal;
}

/**
 * Reads stories out of files and folders: mails with all that they quote, archives of mails, and
 * documents. A file that cannot be read is set aside with its cause, and the rest comes in: nothing
 * stops the heap, and nothing of it disappears. The same story comes in once.
 * @throws CollectError `cancelled` when the signal says so.
 */
export async function collectStories(request: CollectRequest): Promise<Collected> {
  const files = await listFiles(request.names, request.resolve);
  const heap = new Heap();
  const media = new Set<string>();
  let origins = 0;
  const context: ReadContext = {
    heap,
    taxonomy: request.taxonomy,
    newOrigin: () => {
      origins += 1;
      return String(origins);
    },
  };
  let turned = performance.now();
  for (const [index, file] of files.entries()) {
    // Small files are read without waiting; who wants to stop the import must come to word.
    if (performance.now() - turned > longestTurn) {
      await setImmediate();
      turned = performance.now();
    }
    const tell = () => {
      if (request.signal?.aborted === true) throw new CollectError({ code: 'cancelled' });
      request.onFile?.(file.name, index, files.length);
    };
    tell();
    try {
      await readOne(file, context, media, tell);
    } catch (error) {
      if (request.signal?.aborted === true) throw error;
      heap.setAside(file.name, causeOf(error));
    }
  }
  if (request.signal?.aborted === true) throw new CollectError({ code: 'cancelled' });
  const { stories, setAside, corrections } = heap.sift();
  const paths = new Map(files.map((file) => [file.name, file.path]));
  return {
    stories,
    corrections,
    setAside: setAside.filter(({ file, text }) => text !== '' || !media.has(paths.get(file) ?? '')),
  };
}

/** A reader that fails in a way nobody thought of costs that file alone. */
function causeOf(error: unknown): SetAsideCause {
  return error instanceof CollectError
    ? error.reason
    : { code: 'unreadable', cause: errorCode(error) || String(error) };
}

async function readOne(
  file: FoundFile,
  context: ReadContext,
  media: Set<string>,
  tell: () => void,
): Promise<void> {
  const ending = extname(file.path).toLowerCase();
  const small = wholeIfSmall(file.path);
  const kind = kindOfFile(ending, small ?? (await firstBytes(file.path)));
  if (kind === 'mbox') return readArchive(file, context, tell);
  // A stranger in a folder is not read at all; a name that leads nowhere is told of as missing.
  if (kind === 'unknown' && !file.isNamed) throw new CollectError({ code: 'unknown-type', ending });
  const bytes = small ?? (await readBounded(file.path, largestOf(kind)));
  if (kind !== 'markdown') {
    return readInto({ name: file.name, bytes, sent: null, nesting: 0 }, context);
  }
  const ofMany = markdownAsMails(
    { name: file.name, bytes, sent: null, nesting: 0 },
    context.newOrigin,
  );
  for (const mail of ofMany) context.heap.addMail(mail);
  if (ofMany.length > 0) return;
  const read = await readMarkdown(file.name, file.path, bytes, context.taxonomy);
  context.heap.addStory(read.story, true);
  for (const { file: name, cause, text } of read.setAside) context.heap.setAside(name, cause, text);
  for (const path of read.mediaPaths) media.add(path);
}

/** How many messages pass between two words about an archive. */
const tellEvery = 50;

async function readArchive(
  { name, path }: FoundFile,
  context: ReadContext,
  tell: () => void,
): Promise<void> {
  let number = 0;
  for await (const bytes of readMbox(path, limits.mail)) {
    number += 1;
    if (number % tellEvery === 0) tell();
    const inside = `${name} › ${number}`;
    try {
      if (bytes === null) {
        throw new CollectError({ code: 'too-large', limitMegabytes: inMegabytes(limits.mail) });
      }
      await addMail(await readEml(bytes), { name: inside, bytes, sent: null, nesting: 0 }, context);
    } catch (error) {
      const cause = causeOf(error);
      if (cause.code === 'too-many' || cause.code === 'cancelled') throw error;
      context.heap.setAside(inside, cause);
    }
  }
  if (number === 0) throw new CollectError({ code: 'empty' });
}

/** Most files are small and are read once; of others the beginning says how to read them. */
const smallFile = 1024 * 1024;

function wholeIfSmall(path: string): Uint8Array | null {
  try {
    const info = statSync(path);
    return info.isFile() && info.size > 0 && info.size <= smallFile ? readFileSync(path) : null;
  } catch {
    // The reader that comes next says what is wrong.
    return null;
  }
}

async function firstBytes(path: string): Promise<Uint8Array> {
  try {
    // A pipe would let nobody open it until somebody wrote.
    if (!(await stat(path)).isFile()) return new Uint8Array();
    const handle = await open(path, 'r');
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(kindBytes), 0, kindBytes, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch {
    // The reader that comes next says what is wrong.
    return new Uint8Array();
  }
}
