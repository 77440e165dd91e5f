import { dirname } from 'node:path';
import { bylineIn } from '../../../shared/collect/people/person-line.ts';
import type { StoryContent } from '../../../shared/domain/story.ts';
import type { Taxonomy } from '../../../shared/domain/taxonomy.ts';
import { InterchangeError } from '../../../shared/interchange/interchange-error.ts';
import { parseStoryFile } from '../../../shared/interchange/parse-story-file.ts';
import {
  CollectError,
  type IncomingMedia,
  type IncomingStory,
  type SetAside,
} from '../incoming.ts';
import { decodeText } from './decode-text.ts';
import { readMedia } from './read-media.ts';

export interface MarkdownReading {
  readonly story: IncomingStory;
  /** Media that the file speaks of and that could not be read; the story comes in without them. */
  readonly setAside: readonly SetAside[];
  /** Paths of the media that were read, so that a folder does not list them as strangers. */
  readonly mediaPaths: readonly string[];
}

/**
 * Reads a file of the interchange format with the media beside it.
 * @throws CollectError naming the line or field that cannot be read.
 */
export async function readMarkdown(
  file: string,
  path: string,
  bytes: Uint8Array,
  taxonomy: Taxonomy,
): Promise<MarkdownReading> {
  const original = decodeText(bytes);
  if (original.trim() === '') throw new CollectError({ code: 'empty' });
  const { content: written, source } = parse(original, taxonomy);
  const { byline, content } = withoutByline(written);

  const media: IncomingMedia[] = [];
  const setAside: SetAside[] = [];
  const mediaPaths: string[] = [];
  for (const name of new Set(content.media.map((medium) => medium.file))) {
    if (name === '') continue;
    try {
      const read = await readMedia(dirname(path), name);
      media.push(read.media);
      mediaPaths.push(read.path);
    } catch (error) {
      if (!(error instanceof CollectError)) throw error;
      setAside.push({
        file,
        author: '',
        authorEmail: '',
        sentAt: '',
        cause: error.reason,
        text: '',
      });
    }
  }
  const kept = new Set(media.map(({ name }) => name));
  return {
    story: {
      file,
      source: source ?? { kind: 'file', name: file },
      content: {
        ...content,
        media: content.media.filter((medium) => medium.file === '' || kept.has(medium.file)),
      },
      author: content.contributors[0]?.name ?? byline,
      authorEmail: '',
      original,
      media,
      sentAt: content.date,
      messageId: '',
      told: content.body,
      parts: [],
      earlier: [],
      doubts: [],
      tellers: [],
    },
    setAside,
    mediaPaths,
  };
}

/** “Af Anna Holm” above the text says who told it and is no part of it. */
function withoutByline(content: StoryContent) {
  const [first = '', ...rest] = content.body.split('\n');
  const byline = bylineIn(first);
  return byline === ''
    ? { byline, content }
    : { byline, content: { ...content, body: rest.join('\n').trim() } };
}

function parse(text: string, taxonomy: Taxonomy) {
  try {
    return parseStoryFile(text, taxonomy);
  } catch (error) {
    if (error instanceof InterchangeError) throw new CollectError(error.problem);
    throw error;
  }
}
