import { splitTitle, type TitledText } from './split-title.ts';

/** Finds the title of a Markdown text that names none. A title is plain: its markup is taken off. */
export function splitMarkdownTitle(markdown: string): TitledText {
  const { title, body } = splitTitle(markdown);
  return { title: withoutMarkup(title), body };
}

/** An escaped sign, a link or an image, and the signs that emphasise, as they stand beside a word. */
const inlineMarkup =
  /\\([!-/:-@[-`{-~])|!?\[([^\]]*)\]\([^)]*\)|(?:[*`]|~~)+(?=\S)|(?<=\S)(?:[*`]|~~)+|(?<![\p{L}\p{N}])_+(?=\S)|(?<=\S)_+(?![\p{L}\p{N}])/gu;

function withoutMarkup(text: string): string {
  return text
    .replace(inlineMarkup, (_, sign?: string, label?: string) => sign ?? label ?? '')
    .trim();
}
