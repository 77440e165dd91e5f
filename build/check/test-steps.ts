import { packageCommand } from './package-command.ts';
import { reportedStep } from './reported-step.ts';
import type { Step } from './step.ts';

/** All unit and property tests. */
export const unitStep: Step = reportedStep({
  title: 'unit tests',
  command: (report) => [
    ...packageCommand('vitest'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ],
});

const hasScreen =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** One project of playwright.config.ts, on a screen of its own where the machine has none. */
export function playwrightStep(title: string, project: string, needs: readonly string[]): Step {
  return reportedStep({
    title,
    needs,
    command: () => {
      const [node, playwright] = packageCommand('@playwright/test');
      const run = [
        playwright,
        'test',
        `--project=${project}`,
        '--reporter=list,json',
        '--pass-with-no-tests',
      ];
      return hasScreen ? [node, ...run] : ['xvfb-run', '-a', node, ...run];
    },
    environment: (report) => ({ PLAYWRIGHT_JSON_OUTPUT_FILE: report }),
  });
}
