import { extname } from 'node:path';
import type { Taxonomy } from '../../shared/domain/taxonomy.ts';
import { errorCode } from '../library/file-system.ts';
import { CollectError, type IncomingStory, type SetAside, type SetAsideCause } from './incoming.ts';
import { limits } from './limits.ts';
import { type FoundFile, listFiles } from './list-files.ts';
import { readBounded } from './read-bounded.ts';
import { readDocx } from './read-docx.ts';
import { readMarkdown } from './read-markdown.ts';
import { readPlainText } from './read-plain-text.ts';

export interface Collected {
  readonly stories: readonly IncomingStory[];
  readonly setAside: readonly SetAside[];
}

export interface CollectRequest {
  /** Files and folders as the user named them. */
  readonly names: readonly string[];
  readonly resolve: (name: string) => string;
  readonly taxonomy: Taxonomy;
  /** Told before each file is read. */
  readonly onFile?: (name: string, done: number, total: number) => void;
}

/**
 * Reads stories out of files and folders. A file that cannot be read is set aside with its cause,
 * and the rest comes in: nothing stops the heap, and nothing of it disappears.
 */
export async function collectStories(request: CollectRequest): Promise<Collected> {
  const files = await listFiles(request.names, request.resolve);
  const stories: IncomingStory[] = [];
  const setAside: SetAside[] = [];
  const media = new Set<string>();
  for (const [index, file] of files.entries()) {
    request.onFile?.(file.name, index, files.length);
    try {
      const read = await readOne(file, request.taxonomy);
      stories.push(read.story);
      setAside.push(...read.setAside);
      for (const path of read.mediaPaths) media.add(path);
    } catch (error) {
      setAside.push({ file: file.name, author: '', cause: causeOf(error), text: '' });
    }
  }
  const paths = new Map(files.map((file) => [file.name, file.path]));
  return {
    stories,
    setAside: setAside.filter(({ file, text }) => text !== '' || !media.has(paths.get(file) ?? '')),
  };
}

/** A reader that fails in a way nobody thought of costs that file alone. */
function causeOf(error: unknown): SetAsideCause {
  return error instanceof CollectError
    ? error.reason
    : { code: 'unreadable', cause: errorCode(error) || String(error) };
}

async function readOne(file: FoundFile, taxonomy: Taxonomy) {
  const alone = (story: IncomingStory) => ({ story, setAside: [], mediaPaths: [] });
  const ending = extname(file.path).toLowerCase();
  switch (ending) {
    case '.md':
    case '.markdown':
      return readMarkdown(
        file.name,
        file.path,
        await readBounded(file.path, limits.text),
        taxonomy,
      );
    case '.txt':
      return alone(readPlainText(file.name, await readBounded(file.path, limits.text)));
    case '.docx':
      return {
        ...(await readDocx(file.name, await readBounded(file.path, limits.document))),
        mediaPaths: [],
      };
    case '.doc':
      throw new CollectError({ code: 'old-word' });
    default:
      // A name that leads nowhere is told of as missing before its type is found wanting.
      if (file.isNamed) await readBounded(file.path, limits.document);
      throw new CollectError({ code: 'unknown-type', ending });
  }
}
