import type { CallOutcome } from '../../../shared/ipc/call-outcome.ts';
import type { CallSchemas } from '../../../shared/ipc/contract.ts';
import { callErrorOf } from '../../service/service-error.ts';
import { isTrustedSender, type SenderFrame } from './is-trusted-sender.ts';

/** A call with its schemas and what does the work, which is only ever handed a parsed argument. */
export type AnsweredCall = {
  readonly schemas: CallSchemas;
  readonly handler: (argument: unknown) => unknown;
};

/**
 * Answers one message: sender, then argument, then the work, then the result. It never throws; what
 * goes wrong inside is logged here and crosses only as a code, so that no path or text leaks.
 */
export async function answerCall(
  { schemas, handler }: AnsweredCall,
  sender: SenderFrame | null,
  argument: unknown,
): Promise<CallOutcome<unknown>> {
  if (!isTrustedSender(sender)) return { ok: false, error: { code: 'foreign-sender' } };
  const parsed = schemas.argument.safeParse(argument);
  if (!parsed.success) {
    const fields = parsed.error.issues.map((issue) => issue.path.join('.'));
    return {
      ok: false,
      error: { code: 'bad-argument', fields: [...new Set(fields)].filter(Boolean) },
    };
  }
  try {
    return { ok: true, value: schemas.result.parse(await handler(parsed.data)) };
  } catch (error) {
    const callError = callErrorOf(error);
    if (callError.code === 'unexpected') console.error(error);
    return { ok: false, error: callError };
  }
}
