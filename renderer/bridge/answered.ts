import type { CallOutcome } from '../../shared/ipc/call-outcome.ts';
import { CallFailed } from './call-failed.ts';

/** The value of a call that went well; one that did not is thrown, as queries want it. */
export async function answered<Result>(call: Promise<CallOutcome<Result>>): Promise<Result> {
  const outcome = await call;
  if (!outcome.ok) throw new CallFailed(outcome.error);
  return outcome.value;
}
