import type { Line } from '../thread/line.ts';

const opening = /^[“”„"»]/u;
const closing = /[“”"«]$/u;
const anyQuote = /[“”„"«»]/u;

/** A text without the marks around all of it, as somebody quotes another’s: “Anna Holm skriver: “…””. */
export function withoutQuotes(lines: readonly Line[]): readonly Line[] {
  const from = lines.findIndex(({ text }) => text !== '');
  const to = lines.findLastIndex(({ text }) => text !== '');
  const whole = lines
    .map(({ text }) => text)
    .join('\n')
    .trim();
  const isQuoted = opening.test(whole) && closing.test(whole) && !anyQuote.test(whole.slice(1, -1));
  if (!isQuoted) return lines;
  return lines.map((line, at) => {
    let { text, markdown } = line;
    if (at === from) [text, markdown] = [text.replace(opening, ''), without(markdown, opening)];
    if (at === to) [text, markdown] = [text.replace(closing, ''), without(markdown, closing)];
    return { ...line, text, markdown };
  });
}

function without(markdown: string | null, sign: RegExp): string | null {
  return markdown?.replace(sign, '') ?? null;
}
