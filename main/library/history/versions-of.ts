import { type ListedVersion, listedVersions } from '../../../shared/history/listed-version.ts';
import { storyIn } from '../commands/story-in.ts';
import type { Library } from '../library.ts';

/** A story as it is and as it was, the newest first, each with what it changed. */
export async function versionsOf(library: Library, id: string): Promise<readonly ListedVersion[]> {
  const { present, versions } = await library.former(id);
  const now = { ...present, number: null, story: storyIn(library.state, id) };
  return listedVersions([now, ...versions.map(({ version, story }) => ({ ...version, story }))]);
}
