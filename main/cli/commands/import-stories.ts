import { collectStories } from '../../collect/collect-stories.ts';
import { setAsideSentence } from '../../collect/set-aside-sentence.ts';
import { toInbox } from '../../collect/to-inbox.ts';
import type { ImportedStory } from '../../library/command.ts';
import { newId } from '../../library/new-id.ts';
import type { CliCommand } from '../command.ts';
import { printJson } from '../print-json.ts';
import { UsageError } from '../usage-error.ts';
import { withLibrary } from '../with-library.ts';

/** `import`: files and folders become stories of the inbox. Refused where nothing came in at all. */
export const importStories: CliCommand = {
  options: { json: 'flag' },
  run(line, context) {
    const { texts } = context;
    const names = line.words.slice(1);
    if (names.length === 0 || names.includes(''))
      throw new UsageError(texts.cli.missing(texts.cli.things.files));
    return withLibrary(line, context, 'change', async (library) => {
      const collected = await collectStories({
        names,
        resolve: context.resolve,
        taxonomy: library.state.info.taxonomy,
        onFile: (name, done, total) => context.say(texts.cli.reading(name, done + 1, total)),
      });
      const at = new Date().toISOString();
      const imported: ImportedStory[] = [];
      for (const story of collected.stories) {
        imported.push(await toInbox(story, library.media, newId, at));
      }
      await library.apply({ type: 'import-stories', imported });

      const setAside = collected.setAside.map(({ file, author, cause, text }) => ({
        source: file,
        author,
        reason: setAsideSentence(cause, texts),
        text,
      }));
      if (line.flag('json')) {
        printJson(context, { stories: imported.map(importedStory), setAside });
      } else {
        context.print(texts.cli.imported(imported.length));
        for (const { story } of imported) context.print(`${story.id}  ${story.title}`);
        if (setAside.length > 0) context.print(texts.cli.setAside(setAside.length));
        for (const { source, reason } of setAside) {
          context.print(`  ${texts.cli.setAsideOf(source, reason)}`);
        }
      }
      return imported.length === 0 && setAside.length > 0 ? 1 : 0;
    });
  },
};

function importedStory({ story, original }: ImportedStory) {
  return {
    id: story.id,
    title: story.title,
    author: original.author,
    authorEmail: original.authorEmail,
    date: story.date,
    text: story.body,
    status: story.status,
    source: original.source,
  };
}
