/** A part that the program stands on and comes with. */
export interface Component {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression as its makers wrote it. */
  readonly licence: string;
}

/** In order by name, each version once. */
export function inOrder(components: readonly Component[]): readonly Component[] {
  const byKey = new Map(components.map((each) => [`${each.name} ${each.version}`, each]));
  return [...byKey.values()].sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
}
