import { resolve } from 'node:path';
import { librarySentence } from '../../shared/library/library-sentence.ts';
import type { Language } from '../../shared/messages/language.ts';
import { type Messages, messages } from '../../shared/messages/messages.ts';
import { publishingSentence } from '../../shared/publication/publishing-sentence.ts';
import { CollectError } from '../collect/incoming.ts';
import { setAsideSentence } from '../collect/set-aside-sentence.ts';
import { LibraryError } from '../library/library-error.ts';
import { publishingProblemOf } from '../publish/publishing-problem-of.ts';
import type { CliCommand } from './command.ts';
import { approveStories } from './commands/approve-stories.ts';
import { backUp } from './commands/back-up.ts';
import { bin } from './commands/bin.ts';
import { checkTexts } from './commands/check-texts.ts';
import { collections } from './commands/collections.ts';
import { consentForm } from './commands/consent-form.ts';
import { decideFinding } from './commands/decide-finding.ts';
import { eraseOriginal } from './commands/erase-original.ts';
import { exportLibrary } from './commands/export-library.ts';
import { historyOfStory } from './commands/history-of-story.ts';
import { importStories } from './commands/import-stories.ts';
import { listStories } from './commands/list-stories.ts';
import { newLibrary } from './commands/new-library.ts';
import { publishStories } from './commands/publish-stories.ts';
import { restoreBackup } from './commands/restore-backup.ts';
import { searchLibrary } from './commands/search-library.ts';
import { verifyCommand } from './commands/verify-library.ts';
import { withdrawConsent } from './commands/withdraw-consent.ts';
import type { CliContext, Surroundings } from './context.ts';
import { parseCommandLine } from './parse-command-line.ts';
import { RefusedError, UsageError } from './usage-error.ts';

const commands: ReadonlyMap<string, CliCommand> = new Map([
  ['new', newLibrary],
  ['import', importStories],
  ['check', checkTexts],
  ['decide', decideFinding],
  ['list', listStories],
  ['approve', approveStories],
  ['collection', collections],
  ['search', searchLibrary],
  ['publish', publishStories],
  ['consent-form', consentForm],
  ['withdraw', withdrawConsent],
  ['export', exportLibrary],
  ['history', historyOfStory],
  ['bin', bin],
  ['erase-original', eraseOriginal],
  ['backup', backUp],
  ['restore', restoreBackup],
  ['verify', verifyCommand],
]);

/**
 * Carries out one call of the command line.
 * @returns the exit status: 0 done, 1 refused or failed (with a sentence), 2 wrong usage.
 */
export async function runCli(words: readonly string[], around: Surroundings): Promise<0 | 1 | 2> {
  const texts = messages(languageOf(words));
  const context: CliContext = {
    ...around,
    texts,
    resolve: (path) => resolve(around.folder, path),
  };
  const [name = '', ...rest] = words;
  try {
    if (['', 'help', '--help', '-h'].includes(name)) {
      (name === '' ? around.say : around.print)(texts.cli.usage);
      return name === '' ? 2 : 0;
    }
    const command = commands.get(name);
    if (command === undefined) throw new UsageError(texts.cli.unknownCommand(name));
    const line = parseCommandLine(rest, { ...command.options, language: 'text' }, texts);
    return await command.run(line, context);
  } catch (error) {
    if (error instanceof UsageError) {
      around.say(`${error.message}\n\n${texts.cli.usage}`);
      return 2;
    }
    around.say(sentenceOf(error, texts));
    return 1;
  }
}

/** Read before anything else, since a wrong call is told of in the user's language too. */
function languageOf(words: readonly string[]): Language {
  const at = words.indexOf('--language');
  return (words[at + 1] === 'en' && at >= 0) || words.includes('--language=en') ? 'en' : 'da';
}

function sentenceOf(error: unknown, texts: Messages): string {
  if (error instanceof RefusedError) return error.message;
  if (error instanceof LibraryError) return librarySentence(error.problem, texts);
  if (error instanceof CollectError) return setAsideSentence(error.reason, texts);
  const problem = publishingProblemOf(error);
  if (problem !== null) return publishingSentence(problem, texts);
  return texts.cli.failed(error instanceof Error ? error.message : String(error));
}
