import { readFile, writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Row } from './row.ts';

const report = fileURLToPath(new URL('../../docs/performance.md', import.meta.url));
const windowHeading = '## The window\n';

/** Writes the report of the services and leaves that of the window as it is. */
export async function writeServicesReport(text: string): Promise<void> {
  const [, window] = (await readFile(report, 'utf8')).split(windowHeading);
  await writeFile(report, window === undefined ? text : `${text}\n${windowHeading}${window}`);
}

/** Writes the report of the window and leaves that of the services as it is. */
export async function writeWindowReport(text: string): Promise<void> {
  const [services = ''] = (await readFile(report, 'utf8')).split(windowHeading);
  await writeFile(report, `${services.trimEnd()}\n\n${windowHeading}\n${text}`);
}

/** The machine in a line, since times belong to it. */
export function machineLine(): string {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} × ${first?.model.trim() ?? 'unknown'}, ${memory} GB, ${process.platform} ${process.arch}`;
}

/** Rows as a table in Markdown. */
export function tableOf(rows: readonly Row[]): string {
  const lines = rows.map(
    ({ what, ours, floor, against, ratio, goal, holds }) =>
      `| ${what} | ${ours} | ${floor} | ${against} | ${ratio} | ${goal} | ${holds ? 'yes' : 'no'} |`,
  );
  return `| what | ours | floor | the floor is | ours : floor | goal | holds |
|---|--:|--:|---|--:|--:|---|
${lines.join('\n')}
`;
}
