import { applyChanges, type Change, type LibraryState } from '../../main/library/state.ts';
import { contentOf } from '../../shared/domain/content-of.ts';

/** What a person would miss of each document, by its path; revisions and times are left out. */
export type Essences = ReadonlyMap<string, string>;

export function essencesOf({ info, stories, collections }: LibraryState): Essences {
  const { format: _, ...facts } = info;
  const essences = new Map([['library', JSON.stringify(facts)]]);
  for (const [id, story] of stories) {
    const { status, archived } = story;
    essences.set(`stories/${id}`, JSON.stringify([contentOf(story), status, archived]));
  }
  for (const [id, { changedAt: _when, ...collection }] of collections) {
    essences.set(`collections/${id}`, JSON.stringify(collection));
  }
  return essences;
}

/** What documents become by changes; an empty text where one is gone. */
export function essencesAfter(state: LibraryState, changes: readonly Change[]): Essences {
  const next = {
    info: state.info,
    stories: new Map(state.stories),
    collections: new Map(state.collections),
    publications: new Map(state.publications),
  };
  applyChanges(next, changes);
  const after = essencesOf(next);
  const paths = changes.map((change) =>
    change.kind === 'library' ? 'library' : `${change.kind}/${change.id}`,
  );
  return new Map(paths.map((path) => [path, after.get(path) ?? '']));
}

/**
 * Knows what was acknowledged, and what an attempt that was not may have left on the disk all the
 * same. Every document must be either.
 */
export class Judge {
  #acknowledged: Essences;
  readonly #seen = new Map<string, Set<string>>();
  readonly #possible = new Map<string, Set<string>>();

  constructor(state: LibraryState) {
    this.#acknowledged = new Map();
    this.acknowledge(state);
  }

  get acknowledged(): Essences {
    return this.#acknowledged;
  }

  acknowledge(state: LibraryState): void {
    const now = essencesOf(state);
    for (const path of pathsOf(now, this.#acknowledged)) {
      const essence = now.get(path) ?? '';
      if (essence !== (this.#acknowledged.get(path) ?? '')) this.#possible.delete(path);
      added(this.#seen, path, essence);
    }
    this.#acknowledged = now;
  }

  /** An attempt that was refused: null where it leads back to anything that was there before. */
  refuse(attempted: Essences | null): void {
    if (attempted !== null) {
      for (const [path, essence] of attempted) added(this.#possible, path, essence);
      return;
    }
    for (const [path, essences] of this.#seen) {
      for (const essence of ['', ...essences]) added(this.#possible, path, essence);
    }
  }

  /** Where a library differs from what was acknowledged; nothing is left to be possible. */
  complaintsOfLive(state: LibraryState): readonly string[] {
    const now = essencesOf(state);
    return pathsOf(now, this.#acknowledged)
      .filter((path) => now.get(path) !== this.#acknowledged.get(path))
      .map((path) => `${path} is shown otherwise than it was acknowledged`);
  }

  /** What a library that was opened again lost; what it holds counts as acknowledged from then on. */
  complaintsOfReopened(state: LibraryState): readonly string[] {
    const now = essencesOf(state);
    const complaints = pathsOf(now, this.#acknowledged)
      .filter((path) => {
        const essence = now.get(path) ?? '';
        if (essence === (this.#acknowledged.get(path) ?? '')) return false;
        return this.#possible.get(path)?.has(essence) !== true;
      })
      .map((path) => `${path} is neither what was acknowledged nor newer`);
    this.#possible.clear();
    this.acknowledge(state);
    return complaints;
  }
}

function pathsOf(one: Essences, other: Essences): readonly string[] {
  return [...new Set([...one.keys(), ...other.keys()])];
}

function added(sets: Map<string, Set<string>>, path: string, essence: string): void {
  const set = sets.get(path);
  if (set === undefined) sets.set(path, new Set([essence]));
  else set.add(essence);
}
