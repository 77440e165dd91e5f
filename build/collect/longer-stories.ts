import { readdir, readFile } from 'node:fs/promises';
import type { SeededRandom } from '../anonymise/random.ts';

const folder = new URL('stories/', import.meta.url);

/** Stories of our own of several paragraphs each. */
export async function readStories(): Promise<readonly (readonly string[])[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort();
  const texts = await Promise.all(files.map((name) => readFile(new URL(name, folder), 'utf8')));
  return texts
    .flatMap((text) => text.split(/^(?:## .*|---\s*)$/m))
    .map((story) =>
      story
        .replace(/\[[^[\]]*\]|§ ?/g, '')
        .split(/\n\s*\n/)
        .map((paragraph) => paragraph.trim().replace(/\s*\n\s*/g, ' '))
        .filter((paragraph) => paragraph !== ''),
    )
    .filter((paragraphs) => paragraphs.length > 2);
}

/** So many of the stories of a document grow. */
const grown = 0.75;
/** By so many paragraphs, at most. */
const mostMore = 6;

/**
 * Marked documents in which stories go on for more paragraphs: those that were written for this are short,
 * as their authors were asked, and people's are not. What stands in a table or a
 * list stays as it is, and of several on a line only the last one grows.
 */
export function withLongerStories(
  documents: string,
  stories: readonly (readonly string[])[],
  random: SeededRandom,
): string {
  return documents.replace(/^(.*)\{\{(?!\/)[^{}]*\}\}[^{}]+\{\{\/\}\}/gm, (all, before: string) => {
    if (/\||^\s*(?:[-*•]|\d+[.)]) /.test(before) || !random.happens(grown)) return all;
    const told = random.of(stories).slice(1, 2 + random.below(mostMore));
    return `${all.slice(0, -'{{/}}'.length)}${told.map((one) => `\n\n${one}`).join('')}{{/}}`;
  });
}
