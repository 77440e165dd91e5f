import { contentOf } from '../../../shared/domain/content-of.ts';
import type { Story } from '../../../shared/domain/story.ts';
import {
  type ListedDeletion,
  type ListedVersion,
  listedVersions,
} from '../../../shared/history/listed-version.ts';
import type { FakeLibrary } from './fake-library.ts';

const by = 'lone';

/** What the fake library's own past tells of versions and the bin; originals are names in a set. */
export class FakeHistory {
  private readonly library: FakeLibrary;
  private readonly erased = new Set<string>();

  constructor(library: FakeLibrary) {
    this.library = library;
  }

  versions(id: string): readonly ListedVersion[] {
    const known = this.known(id);
    return listedVersions(
      known.map((story, index) => ({
        number: index === 0 ? null : known.length - index,
        at: story.changedAt,
        by,
        action: index === known.length - 1 ? 'import-stories' : 'edit-story',
        story,
      })),
    );
  }

  restore(id: string, number: number, at: string): void {
    const known = this.known(id);
    const story = known[known.length - number];
    if (story !== undefined) {
      const wasInInbox = story.status === 'inbox';
      const content = contentOf(story);
      this.library.apply({ type: 'restore-version', id, content, wasInInbox, at });
    }
  }

  hasOriginal(id: string): boolean {
    return !this.erased.has(id);
  }

  eraseOriginal(id: string): void {
    this.erased.add(id);
  }

  deleted(at: string): readonly ListedDeletion[] {
    const gone = new Map<string, Story>();
    for (const { stories } of this.library.before) {
      for (const [id, story] of stories) if (this.library.get(id) === null) gone.set(id, story);
    }
    return [...gone.values()].map(({ id, title }) => ({ id, title, at, by }));
  }

  putBack(id: string, at: string): void {
    const story = this.library.before
      .map(({ stories }) => stories.get(id))
      .findLast((found) => found !== undefined);
    if (story !== undefined) this.library.apply({ type: 'restore-deleted', story, at });
  }

  /** What the story was, the newest first; the same twice is one. */
  private known(id: string): readonly Story[] {
    const before = this.library.before.map(({ stories }) => stories.get(id));
    const now = this.library.get(id);
    const known = [...before, now ?? undefined].filter((story) => story !== undefined);
    return [...new Set(known)].reverse();
  }
}
