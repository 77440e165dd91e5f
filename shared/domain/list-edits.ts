/** The list with the item at `index` put in the place of another; out of range, the list as it is. */
export function replacedAt<Item>(
  list: readonly Item[],
  index: number,
  item: Item,
): readonly Item[] {
  return list.map((old, at) => (at === index ? item : old));
}

/** The list without the item at `index`. */
export function removedAt<Item>(list: readonly Item[], index: number): readonly Item[] {
  return list.filter((_, at) => at !== index);
}

/** The list with an item put before the one at `index`, or last. */
export function insertedAt<Item>(
  list: readonly Item[],
  index: number,
  item: Item,
): readonly Item[] {
  return [...list.slice(0, index), item, ...list.slice(index)];
}

/** The list with the item at `from` standing at `to`; out of range, the list as it is. */
export function moved<Item>(list: readonly Item[], from: number, to: number): readonly Item[] {
  const [item] = list.slice(from, from + 1);
  if (item === undefined || from < 0 || to < 0 || to >= list.length) return list;
  return insertedAt(removedAt(list, from), to, item);
}
