import { basename } from 'node:path';
import { languages } from '../../../shared/messages/language.ts';
import { createLibrary } from '../../library/open-library.ts';
import { choice } from '../choice.ts';
import type { CliCommand } from '../command.ts';
import { printJson } from '../print-json.ts';
import { libraryFolder } from '../with-library.ts';

/** `new`: makes a library with the starter taxonomy. */
export const newLibrary: CliCommand = {
  options: { name: 'text', organisation: 'text', language: 'text', json: 'flag' },
  async run(line, context) {
    const folder = libraryFolder(line, context);
    const info = await createLibrary(folder, {
      name: line.text('name') || basename(folder),
      organisation: line.text('organisation'),
      language: choice(line, context, 'language', languages) ?? 'da',
    });
    if (line.flag('json')) printJson(context, { library: folder, id: info.id, name: info.name });
    else context.print(context.texts.cli.created(folder));
    return 0;
  },
};
