import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countReport } from './count-report.ts';
import { runCommand } from './run-command.ts';
import type { Step } from './step.ts';

/** A test run that writes a JSON report into the file it is given, and how it is told where. */
export type ReportedRun = {
  readonly title: string;
  readonly needs?: readonly string[];
  readonly command: (report: string) => readonly [string, ...string[]];
  readonly environment?: (report: string) => Readonly<Record<string, string>>;
};

/** A step that counts each test of its run. */
export function reportedStep({ title, needs = [], command, environment }: ReportedRun): Step {
  return {
    title,
    needs,
    run: async () => {
      const folder = await mkdtemp(join(tmpdir(), 'gode-historier-check-'));
      const report = join(folder, 'report.json');
      try {
        const { status, output } = await runCommand(command(report), environment?.(report));
        if (status !== 0) console.log(output);
        return countReport(JSON.parse(await readFile(report, 'utf8')), status);
      } finally {
        await rm(folder, { recursive: true });
      }
    },
  };
}
