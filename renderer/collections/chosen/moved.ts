/** The list with the item at `from` standing at `to`, both counted from 0 in the list as it was. */
export function moved<Item>(items: readonly Item[], from: number, to: number): readonly Item[] {
  const item = items[from];
  if (item === undefined || to < 0 || to >= items.length) return items;
  const others = items.filter((_, index) => index !== from);
  return [...others.slice(0, to), item, ...others.slice(to)];
}

/** An item's half that is nearer to the pointer, and so the side on which a dragged one would land. */
export type Side = 'before' | 'after';

/** Where an item lands that is dropped on a side of another; both counted from 0. */
export function landing(from: number, target: number, side: Side): number {
  const gap = side === 'before' ? target : target + 1;
  return from < gap ? gap - 1 : gap;
}
