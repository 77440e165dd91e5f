import type { Story } from '../domain/story.ts';
import type { Moment } from './moment.ts';
import { type FieldDifference, storyDifference } from './story-difference.ts';

/** A version as it is listed: `number` is null for the story as it is now. */
export interface ListedVersion extends Moment {
  readonly number: number | null;
  readonly title: string;
  /** Whether it was not made safe yet; bringing it back leads to the inbox. */
  readonly wasInInbox: boolean;
  /** What it changed of the version before it; empty in the oldest that is kept. */
  readonly changed: readonly FieldDifference[];
}

/** A story in the bin. */
export interface ListedDeletion {
  readonly id: string;
  readonly title: string;
  readonly at: string;
  readonly by: string;
}

interface Dated extends Moment {
  readonly number: number | null;
  readonly story: Story;
}

/** The versions of a story, the newest first, each beside the one before it. */
export function listedVersions(versions: readonly Dated[]): readonly ListedVersion[] {
  return versions.map(({ number, at, by, action, story }, index) => {
    const before = versions[index + 1]?.story ?? story;
    return {
      number,
      at,
      by,
      action,
      title: story.title,
      wasInInbox: story.status === 'inbox',
      changed: storyDifference(before, story),
    };
  });
}
