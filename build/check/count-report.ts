import { z } from 'zod';
import type { Count } from './step.ts';

const vitestReport = z
  .object({ numPassedTests: z.number(), numFailedTests: z.number() })
  .transform((report): Count => ({ passed: report.numPassedTests, failed: report.numFailedTests }));

// A flaky test failed at least once, and what fails once will fail on somebody's machine.
const playwrightReport = z
  .object({
    stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  })
  .transform(
    ({ stats }): Count => ({
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky,
    }),
  );

/**
 * Counts the tests of a JSON report of Vitest or Playwright. A run that ended badly counts at least
 * one failure: a file that can't be loaded holds no tests that could fail.
 */
export function countReport(report: unknown, status: number): Count {
  const { passed, failed } = z.union([vitestReport, playwrightReport]).parse(report);
  return { passed, failed: status === 0 ? failed : Math.max(1, failed) };
}
