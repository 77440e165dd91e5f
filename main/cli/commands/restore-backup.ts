import type { LibraryProblem } from '../../../shared/library/library-problem.ts';
import { librarySentence } from '../../../shared/library/library-sentence.ts';
import { makeLibraryLike } from '../../library/backup/make-library-like.ts';
import { restoreAsNew } from '../../library/backup/restore-as-new.ts';
import { type RestoreReport, restoreInto } from '../../library/backup/restore-into.ts';
import { isFreeFolder } from '../../library/disk/is-free-folder.ts';
import { nodeFileSystem } from '../../library/disk/node-file-system.ts';
import { openLibrary } from '../../library/open-library.ts';
import type { CliCommand, CommandLine, ExitStatus } from '../command.ts';
import type { CliContext } from '../context.ts';
import { printJson } from '../print-json.ts';
import { UsageError } from '../usage-error.ts';

/**
 * `restore`: a backup as a new library where the folder is free, or what is gone back into the
 * library that is there. Refused for one story that changed since and may not be replaced.
 */
export const restoreBackup: CliCommand = {
  options: { story: 'text', replace: 'flag', json: 'flag' },
  async run(line, context) {
    const { backups, cli } = context.texts;
    const [zip = '', folder = ''] = line.words;
    if (zip === '') throw new UsageError(cli.missing(backups.things.backup));
    if (folder === '') throw new UsageError(cli.missing(cli.things.library));
    const file = context.resolve(zip);
    const root = context.resolve(folder);
    const story = line.text('story') || null;
    const isFree = await isFreeFolder(nodeFileSystem, root);
    if (isFree && story === null) return restoreWhole(line, context, file, root);
    if (isFree && story !== null) await makeLibraryLike(file, root, story);

    const library = await openLibrary(root, 'change');
    try {
      const replace = line.flag('replace');
      const report = await restoreInto(library, file, { story, replace });
      print(line, context, root, report);
      return story !== null && report.different.length + report.unreadable.length > 0 ? 1 : 0;
    } finally {
      await library.close();
    }
  },
};

async function restoreWhole(
  line: CommandLine,
  context: CliContext,
  file: string,
  root: string,
): Promise<ExitStatus> {
  const { stories, originals, withoutOriginals } = await restoreAsNew(file, root);
  sayWithoutOriginals(context, withoutOriginals);
  if (line.flag('json')) {
    printJson(context, { library: root, stories, originals });
  } else context.print(context.texts.backups.restoredAll(root, stories));
  return 0;
}

function print(line: CommandLine, context: CliContext, root: string, report: RestoreReport): void {
  const { backups } = context.texts;
  const { restored, replaced, different, same, collections, unreadable } = report;
  for (const file of unreadable) context.say(backups.unreadable(file));
  sayWithoutOriginals(context, report.withoutOriginals);
  if (line.flag('json')) {
    printJson(context, {
      library: root,
      restored: restored.map(named),
      replaced: replaced.map(named),
      different: different.map(named),
      same,
      collections,
      unreadable,
    });
    return;
  }
  context.print(backups.restored(restored.length));
  for (const { id, title } of restored) context.print(`${id}  ${title}`);
  if (replaced.length > 0) context.print(backups.replaced(replaced.length));
  for (const { id, title } of replaced) context.print(`${id}  ${title}`);
  if (restored.length + replaced.length > 0) context.say(backups.approveAnew);
  if (collections > 0) context.print(backups.collections(collections));
  if (same > 0) context.print(backups.same(same));
  if (different.length > 0) context.print(backups.different(different.length));
  for (const { id, title } of different) context.print(`${id}  ${title}`);
}

function sayWithoutOriginals(context: CliContext, problem: LibraryProblem | null): void {
  if (problem === null) return;
  const { backups } = context.texts;
  context.say(
    problem.code === 'backup-not-found'
      ? backups.noOriginals
      : backups.damagedOriginals(librarySentence(problem, context.texts)),
  );
}

function named({ id, title }: { readonly id: string; readonly title: string }) {
  return { id, title };
}
