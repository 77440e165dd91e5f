import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** How a command ended, with all it said. */
export type CommandOutcome = { readonly status: number; readonly output: string };

/** Runs a command in the checkout and keeps what it says, to be shown only when it failed. */
export async function runCommand(
  [program, ...words]: readonly [string, ...string[]],
  environment: Readonly<Record<string, string>> = {},
): Promise<CommandOutcome> {
  const child = spawn(program, words, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => said.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
  const [status] = (await once(child, 'close')) as [number | null];
  return { status: status ?? 1, output: Buffer.concat(said).toString() };
}
