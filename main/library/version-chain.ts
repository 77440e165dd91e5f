import { isDeepStrictEqual } from 'node:util';
import { gzipSync } from 'node:zlib';
import { currentFormat } from '../../shared/domain/format.ts';
import type { Story } from '../../shared/domain/story.ts';
import { storySchema } from '../../shared/domain/story.ts';
import type { Moment } from '../../shared/history/moment.ts';
import { applyPatch, patchBetween, patchSchema } from '../../shared/history/patch.ts';
import {
  type OriginalIndex,
  referToOriginal,
  resolveOriginal,
} from '../../shared/history/refer-to-original.ts';
import type { StoryHistory, Version } from '../../shared/history/story-history.ts';
import { thinVersions } from '../../shared/history/thin-versions.ts';
import { migrate } from './migrations.ts';

/** A version with the story that it was. */
export interface FormerStory {
  readonly version: Version;
  readonly story: Story;
}

/** A history may take as much room as this many of its largest version. */
const mostTimesTheStory = 3;

/** Thinning writes every version anew, so it waits until there is so much to gain. */
const thinnedAtOnce = 16;

/** Twice as fast as zlib's usual 6, and hardly larger: what repeats in a history repeats close by. */
const compression = 2;

/** The versions of a history, the newest first, down to the first that cannot be read any longer. */
export function formerStories(
  { newest: { story: first, ...newest }, older }: StoryHistory,
  original: OriginalIndex | null,
): readonly FormerStory[] {
  const former: FormerStory[] = [];
  try {
    let story = resolveOriginal(first, original?.text ?? '');
    former.push({ version: newest, story: storyFrom(story) });
    for (const { back, ...version } of older) {
      const patch = patchSchema.parse(resolveOriginal(back, original?.text ?? ''));
      story = applyPatch(story, patch);
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
  former: readonly FormerStory[],
  present: Moment,
  original: OriginalIndex | null,
): StoryHistory | null {
  const [newest, ...rest] = former;
  if (newest === undefined) return null;
  const hidden = (value: unknown) => (original === null ? value : referToOriginal(value, original));
  let newer = newest.story;
  const older = rest.map(({ version, story }) => {
    const back = hidden(patchBetween(newer, story));
    newer = story;
    return { ...version, back };
  });
  const whole = { ...newest.version, story: hidden(newest.story) };
  return { format: currentFormat, id, present, newest: whole, older };
}

/** The history with one more version at its head, thinned by age. */
export function withVersion(
  history: StoryHistory | null,
  { version, story }: FormerStory,
  present: Moment,
  original: OriginalIndex | null,
): StoryHistory {
  const hidden = (value: unknown) => (original === null ? value : referToOriginal(value, original));
  const alone: StoryHistory = {
    format: currentFormat,
    id: story.id,
    present,
    newest: { ...version, story: hidden(story) },
    older: [],
  };
  if (history === null) return alone;
  const versions = [history.newest, ...history.older];
  if (thinVersions(versions, present.at).length + thinnedAtOnce <= versions.length) {
    const thinned = thinVersions(
      formerStories(history, original).map((former) => ({ ...former, at: former.version.at })),
      present.at,
    );
    const former = [{ version, story }, ...thinned];
    return historyOf(story.id, former, present, original) ?? alone;
  }
  // The others stay as they are written: to read and write hundreds at a save would take too long.
  const { story: wasWhole, ...wasNewest } = history.newest;
  const next = resolved(wasWhole, original);
  if (next === null) return alone;
  if (isDeepStrictEqual(next, story)) return { ...history, present };
  const back = hidden(patchBetween(story, next));
  return { ...alone, older: [{ ...wasNewest, back }, ...history.older] };
}

/** A story as an earlier format knew it stays so in its file, since patches stand on it. */
function storyFrom(stored: unknown): Story {
  const migrated = migrate(stored, 'stories');
  return storySchema.parse(migrated.ok ? migrated.document : null);
}

function resolved(story: unknown, original: OriginalIndex | null): unknown {
  try {
    const stored = resolveOriginal(story, original?.text ?? '');
    storyFrom(stored);
    return stored;
  } catch {
    return null;
  }
}

/** A history, and the bytes of its file. */
export interface PackedHistory {
  readonly bytes: Uint8Array;
  readonly history: StoryHistory;
}

/**
 * A history as its file holds it: compressed, since versions are much alike, with so many of the
 * oldest left out as it takes to keep it within three times the largest version.
 */
export function packHistory(history: StoryHistory): PackedHistory {
  const sizes = [history.newest, ...history.older].map(({ size }) => size);
  const most = mostTimesTheStory * Math.max(...sizes);
  let { older } = history;
  for (;;) {
    const kept = { ...history, older };
    const bytes = gzipSync(`${JSON.stringify(kept)}\n`, { level: compression });
    if (bytes.byteLength <= most || older.length === 0) return { bytes, history: kept };
    older = older.slice(0, Math.floor(older.length * 0.9));
  }
}
