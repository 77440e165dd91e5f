import { collectStories } from '../../collect/collect-stories.ts';
import { importCollected, toldIn } from '../../collect/import-collected.ts';
import type { SetAsideCause } from '../../collect/incoming.ts';
import { setAsideSentence } from '../../collect/set-aside-sentence.ts';
import type { ImportedStory } from '../../library/commands/command.ts';
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
        ...(context.signal === undefined ? {} : { signal: context.signal }),
        onFile: (name, done, total) => context.say(texts.cli.reading(name, done + 1, total)),
      });
      const imported = await importCollected(library, collected);
      const setAside = imported.setAside.map(({ file, author, cause, text }) => ({
        source: file,
        author,
        reason: setAsideSentence(cause, texts),
        text,
      }));
      if (line.flag('json')) {
        printJson(context, { stories: imported.stories.map(importedStory), setAside });
      } else {
        context.print(texts.cli.imported(imported.stories.length));
        for (const { story } of imported.stories) context.print(`${story.id}  ${story.title}`);
        if (setAside.length > 0) context.print(texts.cli.setAside(setAside.length));
        for (const { source, reason } of setAside) {
          context.print(`  ${texts.cli.setAsideOf(source, reason)}`);
        }
      }
      const hasFailed = imported.setAside.some(({ cause }) => !isAnswered(cause));
      return imported.stories.length === 0 && hasFailed ? 1 : 0;
    });
  },
};

/** Thanks, refusals and what is here already were read and understood. */
function isAnswered({ code }: SetAsideCause): boolean {
  return code === 'message' || code === 'already-here';
}

/**
 * What came, as the command line tells of it: `text` is what was told, without what was cut; `parts` is the
 * whole message with what each stretch of it was taken for, empty where nothing was cut; and `certainty` is
 * `look` where a person should look at it.
 */
function importedStory({ story, original }: ImportedStory) {
  return {
    id: story.id,
    title: story.title,
    author: original.author,
    authorEmail: original.authorEmail,
    date: story.date,
    text: original.parts.length === 0 ? story.body : toldIn(original),
    status: story.status,
    source: original.source,
    parts: original.parts,
    certainty: original.doubts.length > 0 ? 'look' : 'found',
  };
}
