import { z } from 'zod';
import { currentFormat } from '../../shared/domain/format.ts';
import { idSchema } from '../../shared/domain/ids.ts';
import { type Story, storySchema } from '../../shared/domain/story.ts';
import { binDaysLeft } from '../../shared/history/bin-days.ts';
import type { Moment } from '../../shared/history/moment.ts';
import { type DocumentStore, documentFolders } from './documents/document-store.ts';
import { documentBytes, readDocument } from './documents/read-document.ts';
import type { LibraryState } from './state.ts';

const deletionSchema = z.strictObject({
  format: z.literal(currentFormat),
  id: idSchema,
  at: z.iso.datetime(),
  by: z.string(),
});
type Deletion = Readonly<z.infer<typeof deletionSchema>>;

/** A story in the bin. */
export interface DeletedStory {
  readonly story: Story;
  /** Who deleted it and when; empty where nobody wrote it down. */
  readonly at: string;
  readonly by: string;
}

/** Writes down when a story goes into the bin: the file keeps the time of its last change. */
export async function noteDeleted(
  store: DocumentStore,
  id: string,
  { at, by }: Pick<Moment, 'at' | 'by'>,
): Promise<void> {
  await store.write(noteOf(id), documentBytes({ format: currentFormat, id, at, by }));
}

/** The story in the bin with an id; null where there is none that can be read. */
export async function deletedStory(store: DocumentStore, id: string): Promise<DeletedStory | null> {
  const bytes = await store.readBinned({ folder: 'stories', id });
  const result = bytes && readDocument(bytes, 'stories', storySchema, id);
  if (result?.ok !== true) return null;
  const { at, by } = (await readNote(store, id)) ?? { at: '', by: '' };
  return { story: result.value, at, by };
}

/** What lies in the bin, the last deleted first. */
export async function deletedStories(
  store: DocumentStore,
  { stories }: Pick<LibraryState, 'stories'>,
): Promise<readonly DeletedStory[]> {
  const deleted: DeletedStory[] = [];
  for (const id of await store.binnedIds('stories')) {
    // What was taken back leaves its copy behind for a while.
    const found = stories.has(id) ? null : await deletedStory(store, id);
    if (found !== null) deleted.push(found);
  }
  return deleted.sort((a, b) => b.at.localeCompare(a.at));
}

/**
 * Takes originals out of the bin whose stories are not in it: a disk that refuses a deletion in the
 * middle, and taking it back as well, leaves them so.
 */
export async function fetchOriginals(
  store: DocumentStore,
  { stories }: Pick<LibraryState, 'stories'>,
): Promise<void> {
  for (const id of await store.binnedIds('originals')) {
    const address = { folder: 'originals', id } as const;
    if (stories.has(id) && (await store.read(address)) === null) await store.restore(address);
  }
}

/** Removes for good the stories that lay in the bin for 30 days, with their originals and versions. */
export async function emptyBin(
  store: DocumentStore,
  { stories }: Pick<LibraryState, 'stories'>,
  now: string,
): Promise<void> {
  for (const id of await store.binnedIds('stories')) {
    const note = await readNote(store, id);
    if (note === null) await noteDeleted(store, id, { at: now, by: '' });
    if (stories.has(id) || note === null) continue;
    if (binDaysLeft(note.at, now) > 0) continue;
    for (const folder of documentFolders) await store.erase({ folder, id });
    await store.erase({ folder: 'history', id });
    await store.erase({ folder: 'traces', id });
    await store.erase(noteOf(id));
  }
}

async function readNote(store: DocumentStore, id: string): Promise<Deletion | null> {
  const bytes = await store.read(noteOf(id));
  const result = bytes && readDocument(bytes, 'bin/deleted', deletionSchema, id);
  return result?.ok === true ? result.value : null;
}

function noteOf(id: string) {
  return { folder: 'bin/deleted', id } as const;
}
