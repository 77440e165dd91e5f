import { describe, expect, it } from 'vitest';
import { countReport } from '../../../build/check/count-report.ts';

const vitest = { numPassedTests: 7, numFailedTests: 0, testResults: [] };
const playwright = { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 } };

describe('countReport', () => {
  it('counts the tests of a Vitest report', () => {
    expect(countReport(vitest, 0)).toEqual({ passed: 7, failed: 0 });
  });

  it('counts the tests of a Playwright report, a flaky one as failed', () => {
    expect(countReport(playwright, 1)).toEqual({ passed: 5, failed: 2 });
  });

  it('counts a failure when the run ended badly though no test failed', () => {
    expect(countReport(vitest, 1)).toEqual({ passed: 7, failed: 1 });
  });

  it('takes no other report for one', () => {
    expect(() => countReport({ tests: 7 }, 0)).toThrow();
  });
});
