import type { Span } from '../finding.ts';
import { matchesOf } from '../patterns/spans-of.ts';

/** So many items from one on make a list of lines that begin with numbers. */
const leastItems = 3;
/** No item's number with its sign is longer, in UTF-16 units. */
const longest = 3;
const item = /(?<=^|\n)[ \t>*•]*(?<number>[1-9]\d?)[.):]?(?=\s)/dg;

/** Spans less the numbers of items, `4.` behind lines that begin with `1.`, `2.` and `3.`, which by themselves read as days or ages. */
export function withoutItemNumbers(text: string, spans: readonly Span[]): readonly Span[] {
  if (!spans.some((span) => mayBeItem(text, span))) return spans;
  const items = itemsOf(text);
  return spans.filter((span) => !(mayBeItem(text, span) && items.has(span.start)));
}

const mayBeItem = (text: string, { type, certainty, start, end }: Span) =>
  certainty === 'look' &&
  (type === 'DATE' || type === 'AGE') &&
  end - start <= longest &&
  /^[1-9]\d?[.):]?$/.test(text.slice(start, end));

/** Where the numbers of items begin. */
function itemsOf(text: string): ReadonlySet<number> {
  const found = new Set<number>();
  let list: number[] = [];
  const close = () => {
    if (list.length >= leastItems) for (const start of list) found.add(start);
    list = [];
  };
  for (const { groups, indices } of matchesOf(text, item)) {
    const number = Number(groups?.number);
    if (number === 1) close();
    if (number === list.length + 1) list.push(indices?.groups?.number?.[0] ?? 0);
  }
  close();
  return found;
}
