import type { ImportReport } from '../../shared/ipc/story-calls.ts';
import { messages } from '../../shared/messages/messages.ts';
import type { Collected } from '../collect/collect-stories.ts';
import { setAsideSentence } from '../collect/set-aside-sentence.ts';
import { toInbox } from '../collect/to-inbox.ts';
import type { ImportedStory } from '../library/command.ts';
import type { Library } from '../library/library.ts';
import { newId } from '../library/new-id.ts';

/** Puts what was collected into the inbox as one step that can be undone, and tells what came. */
export async function importIntoLibrary(
  library: Library,
  { stories, setAside }: Collected,
): Promise<ImportReport> {
  const at = new Date().toISOString();
  const imported: ImportedStory[] = [];
  for (const story of stories) imported.push(await toInbox(story, library.media, newId, at));
  await library.apply({ type: 'import-stories', imported });
  const texts = messages(library.state.info.language);
  return {
    stories: imported.map(({ story, original }) => ({
      id: story.id,
      title: story.title,
      source: original.source,
    })),
    setAside: setAside.map(({ file, cause }) => ({
      source: file,
      reason: setAsideSentence(cause, texts),
    })),
  };
}
