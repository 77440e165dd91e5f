import { InterchangeError } from './interchange-error.ts';

export interface SplitFile {
  /** Null where the file has no front matter. */
  readonly frontMatter: string | null;
  readonly body: string;
}

/**
 * Parts a file into its front matter, which stands between two lines of three hyphens at the very
 * start, and its body. A rule at the start of a text that no second one follows is not taken for
 * front matter unless a key stands below it.
 */
export function splitFrontMatter(file: string): SplitFile {
  const text = file.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const start = /^---[ \t]*\n/.exec(text);
  if (start === null) return { frontMatter: null, body: normaliseBody(text) };
  const rest = text.slice(start[0].length);
  const end = /^---[ \t]*(?:\n|$)/m.exec(rest);
  if (end === null) {
    if (/^[\w-]+:/.test(rest)) throw new InterchangeError({ code: 'front-matter-open' });
    return { frontMatter: null, body: normaliseBody(text) };
  }
  return {
    frontMatter: rest.slice(0, end.index),
    body: normaliseBody(rest.slice(end.index + end[0].length)),
  };
}

/** A body as the library holds it: line feeds only, no empty lines around it. */
export function normaliseBody(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd();
}
