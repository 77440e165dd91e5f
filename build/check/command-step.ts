import { runCommand } from './run-command.ts';
import type { Step } from './step.ts';

/** A step that is one command and counts as one check. */
export function commandStep(
  title: string,
  command: readonly [string, ...string[]],
  needs: readonly string[] = [],
): Step {
  return {
    title,
    needs,
    run: async () => {
      const { status, output } = await runCommand(command);
      if (status === 0) return { passed: 1, failed: 0 };
      console.log(output);
      return { passed: 0, failed: 1 };
    },
  };
}
