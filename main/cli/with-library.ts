import type { Library } from '../library/library.ts';
import { openLibrary } from '../library/open-library.ts';
import type { CommandLine, ExitStatus } from './command.ts';
import type { CliContext } from './context.ts';
import { UsageError } from './usage-error.ts';

/** The library that a command's first word names. @throws UsageError where there is none. */
export function libraryFolder(line: CommandLine, { texts, resolve }: CliContext): string {
  const [folder = ''] = line.words;
  // An empty word would be the folder that the user stands in.
  if (folder === '') throw new UsageError(texts.cli.missing(texts.cli.things.library));
  return resolve(folder);
}

/**
 * Opens the library that a command names, tells of what is set aside in it, and closes it when the
 * work is done or has failed.
 */
export async function withLibrary(
  line: CommandLine,
  context: CliContext,
  purpose: 'read' | 'change',
  work: (library: Library) => Promise<ExitStatus>,
): Promise<ExitStatus> {
  const library = await openLibrary(libraryFolder(line, context), purpose);
  const { cli, reasons } = context.texts;
  try {
    for (const { file, reason } of library.setAside) {
      context.say(cli.damagedFile(file, reasons.setAsideFile[reason]));
    }
    const elsewhere = library.openElsewhere;
    if (elsewhere !== null) {
      const { user, machine, since } = elsewhere;
      context.say(reasons.library.openElsewhere(user, machine, since));
    }
    const status = await work(library);
    if (library.historyFailure !== '') context.say(cli.historyFailed(library.historyFailure));
    return status;
  } finally {
    await library.close();
  }
}
