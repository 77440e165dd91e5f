import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { runSteps } from '../../../build/check/run-steps.ts';

const holds = { passed: 3, failed: 0 };
const breaks = { passed: 1, failed: 2 };

let log: MockInstance<(line: string) => void>;
beforeEach(() => {
  log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
});
afterEach(() => log.mockRestore());

describe('runSteps', () => {
  it('adds up what the steps counted', async () => {
    const total = await runSteps([
      { title: 'a', run: () => holds },
      { title: 'b', run: () => Promise.resolve(breaks) },
    ]);
    expect(total).toEqual({ passed: 4, failed: 2 });
  });

  it('goes on after a step that failed or threw', async () => {
    const last = vi.fn(() => holds);
    const total = await runSteps([
      { title: 'a', run: () => breaks },
      { title: 'b', run: () => Promise.reject(new Error('no screen')) },
      { title: 'c', run: last },
    ]);
    expect(last).toHaveBeenCalledOnce();
    expect(total).toEqual({ passed: 4, failed: 3 });
    expect(log).toHaveBeenCalledWith('no screen');
  });

  it('counts a step as failed, unrun, when one that it needs has failed', async () => {
    const run = vi.fn(() => holds);
    const total = await runSteps([
      { title: 'build', run: () => ({ passed: 0, failed: 1 }) },
      { title: 'window', needs: ['build'], run },
      { title: 'after the window', needs: ['window'], run },
    ]);
    expect(run).not.toHaveBeenCalled();
    expect(total).toEqual({ passed: 0, failed: 3 });
    expect(log).toHaveBeenCalledWith('not run, because this failed: window');
  });
});
