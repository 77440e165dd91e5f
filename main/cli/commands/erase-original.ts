import { storyIn } from '../../library/commands/story-in.ts';
import type { CliCommand } from '../command.ts';
import { printJson } from '../print-json.ts';
import { RefusedError, UsageError } from '../usage-error.ts';
import { withLibrary } from '../with-library.ts';

/**
 * `erase-original`: erases the text as it came for good. The one thing that cannot be undone, so it is
 * refused until `--confirm` names the story by its title.
 */
export const eraseOriginal: CliCommand = {
  options: { confirm: 'text', json: 'flag' },
  run(line, context) {
    const { cli, history } = context.texts;
    const { original } = history;
    const id = line.words[1] ?? '';
    if (id === '') throw new UsageError(cli.missing(cli.things.story));
    return withLibrary(line, context, 'change', async (library) => {
      const { title } = storyIn(library.state, id);
      if (!(await library.hasOriginal(id))) throw new RefusedError(original.alreadyGone(title));
      // A story without a title is named by its id.
      const name = title === '' ? id : title;
      if (line.text('confirm') !== name) throw new RefusedError(original.toConfirm(name));
      await library.eraseOriginal(id);
      if (line.flag('json')) printJson(context, { id, title });
      else context.print(original.erased(title));
      return 0;
    });
  },
};
