import { parseArgs } from 'node:util';
import type { Messages } from '../../shared/messages/messages.ts';
import type { CommandLine, OptionKind } from './command.ts';
import { UsageError } from './usage-error.ts';

/**
 * Reads the words behind a command's name.
 * @throws UsageError for an option that the command does not have, or one without its value.
 */
export function parseCommandLine(
  words: readonly string[],
  options: Readonly<Record<string, OptionKind>>,
  texts: Messages,
): CommandLine {
  const { values, positionals } = parse(words, options, texts);
  return {
    words: positionals,
    text: (option) => {
      const value = values[option];
      return typeof value === 'string' ? value : '';
    },
    flag: (option) => values[option] === true,
  };
}

function parse(
  words: readonly string[],
  options: Readonly<Record<string, OptionKind>>,
  texts: Messages,
) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: Object.fromEntries(
        Object.entries(options).map(([name, kind]) => [
          name,
          { type: kind === 'flag' ? 'boolean' : 'string' } as const,
        ]),
      ),
    });
  } catch (error) {
    const option = /'(-[^'\s]*)/.exec(String(error))?.[1] ?? String(error);
    throw new UsageError(texts.cli.unknownOption(option));
  }
}
