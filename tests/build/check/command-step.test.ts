import { expect, it, vi } from 'vitest';
import { commandStep } from '../../../build/check/command-step.ts';

const script = (code: string) => commandStep('a', [process.execPath, '-e', code]).run();

it('counts one check that held, and says nothing of what the command said', async () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  expect(await script('console.log("fine")')).toEqual({ passed: 1, failed: 0 });
  expect(log).not.toHaveBeenCalled();
  log.mockRestore();
});

it('counts one that failed, and shows all the command said', async () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const outcome = await script('console.log("one"); console.error("two"); process.exit(3)');
  expect(outcome).toEqual({ passed: 0, failed: 1 });
  const [shown] = log.mock.calls[0] ?? [];
  expect(shown).toContain('one');
  expect(shown).toContain('two');
  log.mockRestore();
});
