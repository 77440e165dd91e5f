import type { Count, Step } from './step.ts';

async function runStep(step: Step, lacking: readonly string[]): Promise<Count> {
  if (lacking.length > 0) {
    console.log(`not run, because this failed: ${lacking.join(', ')}`);
    return { passed: 0, failed: 1 };
  }
  try {
    return await step.run();
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}

/**
 * Runs the steps in order, one line each, and adds up what they counted. A failed step stops only the
 * steps that need it, so that one run tells everything there is to mend.
 */
export async function runSteps(steps: readonly Step[]): Promise<Count> {
  const failed: string[] = [];
  let total: Count = { passed: 0, failed: 0 };
  for (const step of steps) {
    console.log(`» ${step.title}`);
    const begun = Date.now();
    const count = await runStep(
      step,
      failed.filter((title) => step.needs?.includes(title)),
    );
    if (count.failed > 0) failed.push(step.title);
    const seconds = ((Date.now() - begun) / 1000).toFixed(1);
    console.log(`  ${count.passed} passed, ${count.failed} failed (${seconds} s)`);
    total = { passed: total.passed + count.passed, failed: total.failed + count.failed };
  }
  return total;
}
