/** A piece of text, and from where to where it stands in what it was taken from. */
export interface Stretch {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** A text in which every run of spaces is one, and which place of it is which of what it was taken from. */
export interface RunningText {
  readonly text: string;
  /** Where the units from `start` to before `end` of the text stand in what it was taken from. */
  readonly rangeOf: (start: number, end: number) => { readonly from: number; readonly to: number };
  /** The part of the text that was taken from within a range; null where nothing was. */
  readonly partWithin: (
    from: number,
    to: number,
  ) => { readonly start: number; readonly end: number } | null;
}

/** A stretch of a running text, and where it begins there. */
type Placed = Stretch & { readonly at: number };

/**
 * Puts together stretches that come in order. Nothing is kept unit by unit: a long story, whose text is
 * put together at every pause in typing, costs as much as it has stretches.
 */
export function runningText(stretches: readonly Stretch[]): RunningText {
  const placed: Placed[] = [];
  let text = '';
  for (const stretch of stretches) {
    for (const part of withoutRuns(stretch)) {
      if (part.text === ' ' && text.endsWith(' ')) continue;
      placed.push({ ...part, at: text.length });
      text += part.text;
    }
  }
  return {
    text,
    rangeOf: (start, end) => {
      const first = placed[leading(placed, ({ at }) => at <= start) - 1];
      const last = placed[leading(placed, ({ at }) => at < end) - 1];
      if (first === undefined || last === undefined) return { from: 0, to: 0 };
      return {
        from: first.from + (isUnitByUnit(first) ? start - first.at : 0),
        to: isUnitByUnit(last) ? last.from + end - last.at : last.to,
      };
    },
    partWithin: (from, to) => {
      const isBefore = (one: Stretch) => (isUnitByUnit(one) ? one.to <= from : one.from < from);
      const isBegun = (one: Stretch) => (isUnitByUnit(one) ? one.from < to : one.to <= to);
      const first = placed[leading(placed, isBefore)];
      const last = placed[leading(placed, isBegun) - 1];
      if (first === undefined || last === undefined || first.at > last.at) return null;
      const taken = Math.min(last.text.length, to - last.from);
      return {
        start: first.at + (isUnitByUnit(first) ? Math.max(0, from - first.from) : 0),
        end: last.at + (isUnitByUnit(last) ? taken : last.text.length),
      };
    },
  };
}

/** Whether each unit of a stretch stands for one of what it was taken from. */
function isUnitByUnit({ text, from, to }: Stretch): boolean {
  return text.length === to - from;
}

/** A stretch cut so that each run of spaces is one space by itself. */
function withoutRuns(stretch: Stretch): readonly Stretch[] {
  const { text, from, to } = stretch;
  if (!/\s\s|[^\S ]|^\s|\s$/.test(text)) return text === '' ? [] : [stretch];
  return [...text.matchAll(/\s+|[^\s]+(?: [^\s]+)*/g)].map(({ 0: part, index }) => ({
    text: /^\s/.test(part) ? ' ' : part,
    ...(isUnitByUnit(stretch)
      ? { from: from + index, to: from + index + part.length }
      : { from, to }),
  }));
}

/** How many of the first in a list have something that none has behind them; found by halving. */
function leading<Item>(items: readonly Item[], has: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && has(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
