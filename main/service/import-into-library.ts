import type { ImportReport } from '../../shared/ipc/story-calls.ts';
import type { Language } from '../../shared/messages/language.ts';
import { messages } from '../../shared/messages/messages.ts';
import { dateOf } from '../../shared/search/date-of.ts';
import type { Collected } from '../collect/collect-stories.ts';
import { importCollected } from '../collect/import-collected.ts';
import { setAsideGroup } from '../collect/set-aside-group.ts';
import { setAsideSentence } from '../collect/set-aside-sentence.ts';
import type { ImportedStory } from '../library/commands/command.ts';
import type { Library } from '../library/library.ts';

/** As the inbox shows them: what a person should look at first, each part newest first. */
function inListOrder(stories: readonly ImportedStory[]): readonly ImportedStory[] {
  const isUnsure = ({ original }: ImportedStory) => original.doubts.length > 0;
  return [...stories].sort(
    (a, b) =>
      Number(isUnsure(b)) - Number(isUnsure(a)) ||
      dateOf(b.story).localeCompare(dateOf(a.story)) ||
      b.story.id.localeCompare(a.story.id),
  );
}

/** A longer text is no story that somebody would take in out of a list. */
const longestText = 50_000;

/** Puts what was collected into the inbox as one step that can be undone, and tells what came in a language. */
export async function importIntoLibrary(
  library: Library,
  collected: Collected,
  language: Language = library.state.info.language,
): Promise<ImportReport> {
  const { stories, setAside } = await importCollected(library, collected);
  const texts = messages(language);
  return {
    stories: inListOrder(stories).map(({ story, original }) => ({
      id: story.id,
      title: story.title,
      source: original.source,
      isUnsure: original.doubts.length > 0,
    })),
    setAside: setAside.map(({ file, author, authorEmail, sentAt, cause, text }) => ({
      source: file,
      author,
      authorEmail,
      sentAt,
      group: setAsideGroup(cause),
      reason: setAsideSentence(cause, texts),
      text: text.length > longestText ? '' : text.trim(),
    })),
  };
}
