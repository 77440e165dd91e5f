import type { CliCommand } from '../command.ts';
import { printJson } from '../print-json.ts';
import { withLibrary } from '../with-library.ts';

/** `bin`: the deleted stories, or one of them taken back. */
export const bin: CliCommand = {
  options: { json: 'flag' },
  run(line, context) {
    const { history } = context.texts;
    const id = line.words[1] ?? '';
    if (id !== '') {
      return withLibrary(line, context, 'change', async (library) => {
        const { title } = await library.restoreDeleted(id);
        if (line.flag('json')) printJson(context, { id, title });
        else context.print(history.broughtBack(title));
        return 0;
      });
    }
    return withLibrary(line, context, 'read', async (library) => {
      const deleted = (await library.deleted()).map(({ story, at, by }) => ({
        id: story.id,
        title: story.title,
        at,
        by,
      }));
      if (line.flag('json')) printJson(context, deleted);
      else if (deleted.length === 0) context.print(history.binEmpty);
      else
        for (const one of deleted) {
          context.print(history.binLine(one.id, one.title, one.at, one.by));
        }
      return 0;
    });
  },
};
