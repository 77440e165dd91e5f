import { differenceLine } from '../../../shared/history/difference-line.ts';
import type { ListedVersion } from '../../../shared/history/listed-version.ts';
import { changedFields, readableDifference } from '../../../shared/history/readable-difference.ts';
import { versionsOf } from '../../library/history/versions-of.ts';
import type { Library } from '../../library/library.ts';
import { LibraryError } from '../../library/library-error.ts';
import type { CliCommand, CommandLine } from '../command.ts';
import type { CliContext } from '../context.ts';
import { printJson } from '../print-json.ts';
import { UsageError } from '../usage-error.ts';
import { withLibrary } from '../with-library.ts';

/** `history`: the versions of a story, what one of them changed, or one of them brought back. */
export const historyOfStory: CliCommand = {
  options: { show: 'text', restore: 'text', json: 'flag' },
  async run(line, context) {
    const { cli, history } = context.texts;
    const id = line.words[1] ?? '';
    if (id === '') throw new UsageError(cli.missing(cli.things.story));
    const [shown, restored] = [numberOf(line, context, 'show'), numberOf(line, context, 'restore')];
    if (restored !== null) {
      return withLibrary(line, context, 'change', async (library) => {
        await library.restoreVersion(id, restored);
        if (line.flag('json')) printJson(context, { id, restored });
        else context.print(history.restored(restored));
        return 0;
      });
    }
    return withLibrary(line, context, 'read', async (library) => {
      const versions = await versionsOf(library, id);
      const wanted = shown === null ? versions : versions.filter(({ number }) => number === shown);
      if (shown !== null && wanted.length === 0) {
        throw new LibraryError({ code: 'version-not-found', id, number: shown });
      }
      if (line.flag('json')) printJson(context, wanted);
      else for (const version of wanted) print(version, library, context, shown !== null);
      return 0;
    });
  },
};

function numberOf(line: CommandLine, { texts: { cli } }: CliContext, option: string) {
  const text = line.text(option);
  if (text === '') return null;
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new UsageError(cli.missing(cli.things.number));
  return Number(text);
}

function print(
  { number, at, by, action, changed }: ListedVersion,
  { state }: Library,
  { texts, print: printLine }: CliContext,
  isShown: boolean,
): void {
  const { history } = texts;
  printLine(
    number === null ? history.nowLine(at, by, action) : history.line(number, at, by, action),
  );
  if (isShown) {
    if (changed.length === 0) printLine(`  ${history.noDifference}`);
    for (const difference of changed) {
      const readable = readableDifference(difference, state.info.taxonomy, texts);
      printLine(`  ${differenceLine(readable)}`);
    }
    return;
  }
  if (changed.length > 0) printLine(`  ${changedFields(changed, texts).join(', ')}`);
}
