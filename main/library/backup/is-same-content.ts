import { isDeepStrictEqual } from 'node:util';
import { type Story, storyContentSchema } from '../../../shared/domain/story.ts';

const keys = storyContentSchema.keyof().options;

/** Status, revision and times differ by themselves; what a person wrote is what counts. */
export function isSameContent(a: Story, b: Story): boolean {
  return keys.every((key) => isDeepStrictEqual(a[key], b[key]));
}
