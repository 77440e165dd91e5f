import type { Story } from '../../shared/domain/story.ts';
import type { DocumentStore } from './documents/document-store.ts';
import { documentBytes } from './documents/read-document.ts';
import type { Change } from './state.ts';

/** A story that no longer says what the file was called that it came in: names of files hold names of people. */
export function withoutFileName(story: Story): Story {
  return story.source.name === '' ? story : { ...story, source: { ...story.source, name: '' } };
}

/** Takes the file's name out of a story on the disk, as neither a step nor a version: either would keep it. */
export async function eraseFileName(
  store: DocumentStore,
  before: Story,
): Promise<readonly Change[]> {
  const after = withoutFileName(before);
  if (after === before) return [];
  await store.write({ folder: 'stories', id: before.id }, documentBytes(after));
  return [{ kind: 'stories', id: before.id, before, after }];
}
