import type { ImportReport } from '../../shared/ipc/story-calls.ts';
import type { Language } from '../../shared/messages/language.ts';
import { messages } from '../../shared/messages/messages.ts';
import type { Collected } from '../collect/collect-stories.ts';
import { importCollected } from '../collect/import-collected.ts';
import { setAsideSentence } from '../collect/set-aside-sentence.ts';
import type { Library } from '../library/library.ts';

/** Puts what was collected into the inbox as one step that can be undone, and tells what came in a language. */
export async function importIntoLibrary(
  library: Library,
  collected: Collected,
  language: Language = library.state.info.language,
): Promise<ImportReport> {
  const { stories, setAside } = await importCollected(library, collected);
  const texts = messages(language);
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
