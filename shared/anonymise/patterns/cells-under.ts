/** A cell of a table, without the white space around it, in UTF-16 units. */
interface Cell {
  readonly start: number;
  readonly end: number;
}

/** The cells under a heading that a form fits, as far as the table goes. */
export function cellsUnder(text: string, heading: RegExp, form: RegExp): readonly Cell[] {
  const found: Cell[] = [];
  let column: { readonly index: number; readonly sign: string } | null = null;
  let start = 0;
  for (const line of text.split('\n')) {
    const sign = ['|', '\t', ';'].find((each) => line.includes(each));
    if (sign === undefined) column = null;
    const cells = sign === undefined ? [] : line.split(sign);
    const own = cells.findIndex((each) => heading.test(each));
    if (own !== -1 && sign !== undefined) column = { index: own, sign };
    else if (column !== null && column.sign === sign) {
      const value = cells[column.index] ?? '';
      const before = cells.slice(0, column.index).join(sign).length + (column.index === 0 ? 0 : 1);
      const inset = value.length - value.trimStart().length;
      const from = start + before + inset;
      if (form.test(value)) found.push({ start: from, end: from + value.trim().length });
    }
    start += line.length + 1;
  }
  return found;
}
