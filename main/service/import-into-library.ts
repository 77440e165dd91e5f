import type { ImportReport } from '../../shared/ipc/story-calls.ts';
import { messages } from '../../shared/messages/messages.ts';
import type { Collected } from '../collect/collect-stories.ts';
import { importCollected } from '../collect/import-collected.ts';
import { setAsideSentence } from '../collect/set-aside-sentence.ts';
import type { Library } from '../library/library.ts';

/** Puts what was collected into the inbox as one step that can be undone, and tells what came. */
export async function importIntoLibrary(
  library: Library,
  collected: Collected,
): Promise<ImportReport> {
  const { stories, setAside } = await importCollected(library, collected);
  const texts = messages(library.state.info.language);
  return {
    stories: stories.map(({ story, original }) => ({
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
