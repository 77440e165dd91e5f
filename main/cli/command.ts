import type { CliContext } from './context.ts';

export type OptionKind = 'text' | 'flag';

/** The options and words that stood behind a command's name. */
export interface CommandLine {
  readonly words: readonly string[];
  /** The option's value, or an empty text where it was not given. */
  text(option: string): string;
  flag(option: string): boolean;
}

/** 0 done, 1 refused or failed; 2, wrong usage, comes of a `UsageError`. */
export type ExitStatus = 0 | 1;

export interface CliCommand {
  readonly options: Readonly<Record<string, OptionKind>>;
  run(line: CommandLine, context: CliContext): Promise<ExitStatus>;
}
