import { runCli } from '../../../main/cli/run-cli.ts';

export interface CliResult {
  readonly status: 0 | 1 | 2;
  /** Standard output and standard error, line by line. */
  readonly printed: string;
  readonly said: string;
}

/** One call of the command line in this process, with the user standing in a folder. */
export async function runIn(
  folder: string,
  words: readonly string[],
  standardInput = '',
): Promise<CliResult> {
  const printed: string[] = [];
  const said: string[] = [];
  const status = await runCli(words, {
    folder,
    print: (text) => printed.push(text),
    say: (text) => said.push(text),
    readStandardInput: async () => Buffer.from(standardInput),
  });
  return { status, printed: printed.join('\n'), said: said.join('\n') };
}

/** The one JSON document that a call printed. */
export async function jsonIn<T>(folder: string, ...words: string[]): Promise<T> {
  const { printed, said } = await runIn(folder, [...words, '--json']);
  if (printed === '') throw new Error(said);
  return JSON.parse(printed) as T;
}
