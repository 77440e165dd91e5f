import { searchStories } from '../../../shared/search/search-stories.ts';
import type { CliCommand } from '../command.ts';
import { printJson } from '../print-json.ts';
import { UsageError } from '../usage-error.ts';
import { withLibrary } from '../with-library.ts';

/** `search`: the stories that hold every word, best first. */
export const searchLibrary: CliCommand = {
  options: { json: 'flag' },
  run(line, context) {
    const { cli } = context.texts;
    const query = line.words.slice(1).join(' ').trim();
    if (query === '') throw new UsageError(cli.missing(cli.things.query));
    return withLibrary(line, context, 'read', async ({ state }) => {
      const hits = searchStories([...state.stories.values()], query);
      if (line.flag('json')) {
        printJson(context, hits);
        return 0;
      }
      if (hits.length === 0) context.print(cli.noHits);
      for (const { id, title, excerpt } of hits) context.print(`${id}  ${title}\n  ${excerpt}`);
      return 0;
    });
  },
};
