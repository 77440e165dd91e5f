import { isDeepStrictEqual } from 'node:util';
import { currentFormat } from '../../../shared/domain/format.ts';
import type { Story } from '../../../shared/domain/story.ts';
import { storySchema } from '../../../shared/domain/story.ts';
import type { Moment } from '../../../shared/history/moment.ts';
import { applyPatch, patchBetween, patchSchema } from '../../../shared/history/patch.ts';
import {
  type OriginalIndex,
  referToOriginal,
  resolveOriginal,
} from '../../../shared/history/refer-to-original.ts';
import type {
  KeptHistory,
  StoryHistory,
  Version,
  VersionLine,
} from '../../../shared/history/story-history.ts';
import { thinVersions } from '../../../shared/history/thin-versions.ts';
import { migrate } from '../documents/migrations.ts';

/** A version with the story that it was. */
export interface FormerStory {
  readonly version: Version;
  readonly story: Story;
}

/** A version with its story as it was written, in whatever format that was. */
interface WrittenStory {
  readonly version: Version;
  readonly story: unknown;
}

/** Thinning writes every version anew, so it waits until there is so much to gain. */
const thinnedAtOnce = 16;

/** More lines than this behind a history, and all is written as one, thinned. */
const mostLines = 32;

/** The versions of a history, the newest first, down to the first that cannot be read any longer. */
export function formerStories(
  history: KeptHistory,
  original: OriginalIndex | null,
): readonly FormerStory[] {
  const forward = readable(history, original);
  const former = forward.map(({ version, story }) => ({ version, story: storyFrom(story) }));
  if (forward.length === 0) return former;
  try {
    let story = forward.at(-1)?.story;
    for (const { back, ...version } of history.written.older) {
      story = applyPatch(story, patchOf(back, original));
      former.push({ version, story: storyFrom(story) });
    }
  } catch {
    // Its original was erased, or somebody edited the file: the newer ones still serve.
  }
  return former;
}

/** The history that holds the versions given; null where there are none. */
export function historyOf(
  id: string,
  former: readonly WrittenStory[],
  present: Moment,
  original: OriginalIndex | null,
): StoryHistory | null {
  const [newest, ...rest] = former;
  if (newest === undefined) return null;
  let newer = newest.story;
  const older = rest.map(({ version, story }) => {
    const back = hidden(patchBetween(newer, story), original);
    newer = story;
    return { ...version, back };
  });
  const whole = { ...newest.version, story: hidden(newest.story, original) };
  return { format: currentFormat, id, present, newest: whole, older };
}

/** The history with one more version at its head, in one piece and thinned by age. */
export function withVersion(
  history: KeptHistory | null,
  { version, story }: FormerStory,
  present: Moment,
  original: OriginalIndex | null,
): StoryHistory {
  const alone: StoryHistory = {
    format: currentFormat,
    id: story.id,
    present,
    newest: { ...version, story: hidden(story, original) },
    older: [],
  };
  if (history === null) return alone;
  const versions = versionsIn(history);
  if (thinVersions(versions, present.at).length + thinnedAtOnce <= versions.length) {
    const thinned = thinVersions(
      formerStories(history, original).map((former) => ({ ...former, at: former.version.at })),
      present.at,
    );
    const former = [{ version, story }, ...thinned];
    return historyOf(story.id, former, present, original) ?? alone;
  }
  // The others stay as they are written: to read and write hundreds at a save would take too long.
  const newer = readable(history, original);
  if (newer.length === 0) return alone;
  const isNew = !isDeepStrictEqual(newer[0]?.story, story);
  const former = isNew ? [{ version, story }, ...newer] : newer;
  const whole = historyOf(story.id, former, present, original) ?? alone;
  return { ...whole, older: [...whole.older, ...history.written.older] };
}

/**
 * One more version as a line behind the others. Null where there are many lines already, or where
 * `newest` is the same story.
 * @param newest the last version's story, from `newestStory`.
 */
export function lineBehind(
  { added }: KeptHistory,
  newest: unknown,
  { version, story }: FormerStory,
  present: Moment,
  original: OriginalIndex | null,
): VersionLine | null {
  if (added.length >= mostLines || isDeepStrictEqual(newest, story)) return null;
  return { present, version, forth: hidden(patchBetween(newest, story), original) };
}

/** The last version's story as it was written; null where it cannot be read any longer. */
export function newestStory(history: KeptHistory, original: OriginalIndex | null): unknown {
  const stories = readable(history, original);
  return stories.length > history.added.length ? (stories[0]?.story ?? null) : null;
}

/** Who began what the story is now, as the history knows it, and the last version of it. */
export function headOf({ written, added }: KeptHistory): {
  readonly present: Moment;
  readonly newest: Version;
} {
  const last = added.at(-1);
  return last === undefined ? written : { present: last.present, newest: last.version };
}

function versionsIn({ written, added }: KeptHistory): readonly Version[] {
  return [...added.map(({ version }) => version).reverse(), written.newest, ...written.older];
}

/**
 * The stories that lines were added for and the one before them, the newest first, up to the first that
 * cannot be read: those before it still serve.
 */
function readable(
  { written, added }: KeptHistory,
  original: OriginalIndex | null,
): readonly WrittenStory[] {
  const stories: WrittenStory[] = [];
  try {
    const { story: first, ...version } = written.newest;
    let story = resolveOriginal(first, original?.text ?? '');
    storyFrom(story);
    stories.unshift({ version, story });
    for (const line of added) {
      story = applyPatch(story, patchOf(line.forth, original));
      storyFrom(story);
      stories.unshift({ version: line.version, story });
    }
  } catch {
    // Its original was erased, or somebody edited the file.
  }
  return stories;
}

function patchOf(written: unknown, original: OriginalIndex | null) {
  return patchSchema.parse(resolveOriginal(written, original?.text ?? ''));
}

function hidden(value: unknown, original: OriginalIndex | null): unknown {
  return original === null ? value : referToOriginal(value, original);
}

/** A story as an earlier format knew it stays so in its file, since patches stand on it. */
function storyFrom(stored: unknown): Story {
  const migrated = migrate(stored, 'stories');
  return storySchema.parse(migrated.ok ? migrated.document : null);
}
