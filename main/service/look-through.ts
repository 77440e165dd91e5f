import { setImmediate } from 'node:timers/promises';
import type { Story } from '../../shared/domain/story.ts';
import { identifierReasons } from '../../shared/publication/identifier-reasons.ts';

/** So long a service may be busy before others get their turn, in milliseconds. */
const turn = 20;

/**
 * Looks through approved stories a few at a time, so that a service goes on answering while it does.
 * What is found is remembered, and publishing asks for it again without the work.
 */
export async function lookThrough(stories: Iterable<Story>): Promise<void> {
  let since = performance.now();
  for (const story of [...stories]) {
    if (story.status === 'approved') identifierReasons(story);
    if (performance.now() - since > turn) {
      await setImmediate();
      since = performance.now();
    }
  }
}
