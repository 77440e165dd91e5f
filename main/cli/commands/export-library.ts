import { storyIn } from '../../library/commands/story-in.ts';
import { exportStories } from '../../publish/export-stories.ts';
import type { CliCommand } from '../command.ts';
import { printJson } from '../print-json.ts';
import { UsageError } from '../usage-error.ts';
import { withLibrary } from '../with-library.ts';

/** `export`: stories as Markdown files that any program reads, and this one takes in again. */
export const exportLibrary: CliCommand = {
  options: { all: 'flag', json: 'flag' },
  run(line, context) {
    const { cli } = context.texts;
    const [, folder = '', ...ids] = line.words;
    if (folder === '') throw new UsageError(cli.missing(cli.things.folder));
    if (line.flag('all') === ids.length > 0) {
      throw new UsageError(cli.missing(cli.things.storiesOrAll));
    }
    return withLibrary(line, context, 'read', async (library) => {
      const { stories } = library.state;
      const chosen = line.flag('all')
        ? [...stories.values()]
        : ids.map((id) => storyIn(library.state, id));
      const target = context.resolve(folder);
      const files = await exportStories(library, chosen, target);
      if (line.flag('json')) printJson(context, { folder: target, files });
      else context.print(cli.exported(files.length, target));
      context.say(cli.exportHoldsNames);
      return 0;
    });
  },
};
