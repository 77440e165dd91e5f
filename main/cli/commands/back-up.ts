import { backUpLibrary } from '../../library/backup/back-up-library.ts';
import type { CliCommand } from '../command.ts';
import { printJson } from '../print-json.ts';
import { UsageError } from '../usage-error.ts';
import { libraryFolder } from '../with-library.ts';

/** `backup`: the library as a zip file that was read again, its originals apart. Takes no lock. */
export const backUp: CliCommand = {
  options: { json: 'flag' },
  async run(line, context) {
    const { backups, cli } = context.texts;
    const root = libraryFolder(line, context);
    const [, folder = ''] = line.words;
    if (folder === '') throw new UsageError(cli.missing(backups.things.folder));
    const report = await backUpLibrary(root, context.resolve(folder));
    for (const file of report.leftOut) context.say(backups.leftOut(file));
    if (line.flag('json')) printJson(context, report);
    else {
      context.print(backups.made(report.file, report.stories));
      context.print(backups.originals(report.originals));
      if (report.removed.length > 0) context.print(backups.removed(report.removed.length));
    }
    return 0;
  },
};
