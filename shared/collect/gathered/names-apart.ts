import { isGivenName } from '../people/given-name.ts';
import { nameLineOf } from '../people/name-line.ts';
import type { Line } from '../thread/line.ts';

/** A name behind the last sentence of a text: `… med vilje. (Anna og Bo)`, `… igen. – Anna Holm`, `… igen. /Bo`. */
const signed = /^(.*[.!?…]["”’»)]*)\s+((?:\([^()]{2,40}\)|[/–—-]\s?\p{Lu}[\p{L} .-]{1,40}))$/u;

/** Lines of which names at the end of a text are lines of their own. */
export function withNamesApart(lines: readonly Line[]): readonly Line[] {
  return lines.flatMap((line, at) => {
    const below = lines[at + 1]?.text ?? '';
    const match = below === '' ? signed.exec(line.text) : null;
    const [, text = '', mark = ''] = match ?? [];
    const name = mark === '' ? '' : (nameLineOf(mark)?.name ?? '');
    if (name === '' || !isGivenName(name.split(' ', 1)[0] ?? '')) return [line];
    const markdown = line.markdown?.endsWith(mark) ? line.markdown.slice(0, -mark.length) : null;
    return [
      { ...line, text, markdown: markdown?.trimEnd() ?? null },
      { ...line, text: mark, markdown: null },
    ];
  });
}
