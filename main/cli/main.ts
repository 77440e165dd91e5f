import { limits } from '../collect/limits.ts';
import { readBoundedStream } from '../collect/read-bounded.ts';
import { runCli } from './run-cli.ts';

/** The first Ctrl+C stops what can be stopped cleanly; a second one ends the program. */
const stopping = new AbortController();
process.once('SIGINT', () => stopping.abort());

/** Under npm the working folder is the checkout; INIT_CWD is where the user stands. */
const folder = process.env.INIT_CWD ?? process.cwd();

process.exitCode = await runCli(process.argv.slice(2), {
  folder,
  print: (text) => process.stdout.write(`${text}\n`),
  say: (text) => process.stderr.write(`${text}\n`),
  signal: stopping.signal,
  readStandardInput: () => readBoundedStream(process.stdin, limits.text),
});
