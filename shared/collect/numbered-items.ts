const numbered = /^(\d{1,9})[.)][ \t\u00a0]+(?=\S)/;
const month =
  /^(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)(?:uar|ruar|ts|il|i|ust|tember|ober|ember)?\b/i;

/**
 * The lines, by index, that belong to a numbered list: the numbered line before or after them counts
 * on. "7. oktober", "3. klasse" and "2016. Det var" begin no list.
 */
export function numberedItems(lines: readonly string[]): ReadonlySet<number> {
  const counted = lines
    .map((line, index) => ({ index, number: numberOf(line) }))
    .filter(({ number }) => number !== null);
  const items = new Set<number>();
  counted.forEach(({ index, number }, at) => {
    const next = counted[at + 1];
    if (number === null || next?.number !== number + 1) return;
    items.add(index).add(next.index);
  });
  return items;
}

function numberOf(line: string): number | null {
  const match = numbered.exec(line);
  if (match?.[1] === undefined || month.test(line.slice(match[0].length))) return null;
  return Number(match[1]);
}
