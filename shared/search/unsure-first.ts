/** What is told of a story that stands in a list. */
interface Listed {
  readonly id: string;
}

/** The stories that a person should look at before the others; each kind stays in its order. */
export function unsureFirst<Story extends Listed>(
  stories: readonly Story[],
  unsure: ReadonlySet<string>,
): readonly Story[] {
  if (unsure.size === 0) return stories;
  const isUnsure = ({ id }: Story) => unsure.has(id);
  return [...stories.filter(isUnsure), ...stories.filter((story) => !isUnsure(story))];
}

/** The next story that should be looked at, from the first again after the last; null where there is no other. */
export function nextUnsure(
  stories: readonly Listed[],
  unsure: ReadonlySet<string>,
  from: string | null,
): string | null {
  const at = stories.findIndex(({ id }) => id === from);
  const others = [...stories.slice(at + 1), ...stories.slice(0, Math.max(at, 0))];
  return others.find(({ id }) => unsure.has(id))?.id ?? null;
}
