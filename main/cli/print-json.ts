import type { CliContext } from './context.ts';

/** The one JSON document of a `--json` call. */
export function printJson(context: CliContext, value: unknown): void {
  context.print(JSON.stringify(value, null, 2));
}
