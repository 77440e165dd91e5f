/** Where one of these stands at the edge of a text, what comes next could make it mean something. */
const isLetter = (character: string | undefined) => /[\p{L}\p{N}]/u.test(character ?? '');

/**
 * Escapes what Markdown would read in a piece of running text, and no more, so that a story's file
 * stays good to read. What counts only at the start of a line is left to `escapeLineStart`.
 */
export function escapeText(text: string): string {
  return text
    .replace(/[\\`*[\]]/g, String.raw`\$&`)
    .replace(/<(?=[a-z])|&(?=#|[a-z])/gi, String.raw`\$&`)
    .replace(/[_~]/g, (mark, index: number, whole: string) => {
      const before = whole[index - 1];
      const after = whole[index + 1];
      const isHarmless =
        mark === '_'
          ? isLetter(before) && isLetter(after)
          : before !== undefined && after !== undefined && before !== '~' && after !== '~';
      return isHarmless ? mark : `\\${mark}`;
    });
}
