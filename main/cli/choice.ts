import type { CommandLine } from './command.ts';
import type { CliContext } from './context.ts';
import { UsageError } from './usage-error.ts';

/** An option whose value is one of a few words. @throws UsageError naming them all. */
export function choice<Word extends string>(
  line: CommandLine,
  context: CliContext,
  option: string,
  choices: readonly Word[],
): Word | null {
  const value = line.text(option);
  if (value === '') return null;
  const found = choices.find((word) => word === value);
  if (found !== undefined) return found;
  throw new UsageError(context.texts.cli.badChoice(`--${option}`, value, choices));
}
