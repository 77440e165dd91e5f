import { useMutation } from '@tanstack/react-query';
import type { CallOutcome } from '../../shared/ipc/call-outcome.ts';
import { type Announce, useAnnounce } from '../status/announcements.ts';
import { errorSentence } from '../ui/error-sentence.ts';
import { useMessages } from '../ui/messages-context.ts';
import { answered } from './answered.ts';
import { callErrorOf } from './call-failed.ts';

/** A call that a person set off: whether it is under way, and how to set it off. */
export interface SetOffCall<Argument> {
  readonly isBusy: boolean;
  readonly run: (argument: Argument) => void;
}

/**
 * Sets off a call, says what came of it, and says failures as sentences: in the status line, which nobody hears
 * from within a dialog, or by `say`.
 */
export function useCall<Argument, Result>(
  call: (argument: Argument) => Promise<CallOutcome<Result>>,
  done?: (result: Result, argument: Argument) => string | undefined,
  say: Announce | null = null,
): SetOffCall<Argument> {
  const texts = useMessages();
  const inStatusLine = useAnnounce();
  const announce = say ?? inStatusLine;
  const { isPending, mutate } = useMutation({
    mutationFn: (argument: Argument) => answered(call(argument)),
    onMutate: () => announce(null),
    onSuccess: (result, argument) => {
      const said = done?.(result, argument);
      if (said !== undefined) announce({ text: said, isProblem: false });
    },
    onError: (failure) =>
      announce({ text: errorSentence(callErrorOf(failure), texts), isProblem: true }),
  });
  return { isBusy: isPending, run: mutate };
}
