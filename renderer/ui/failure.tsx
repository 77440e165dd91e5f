import { callErrorOf } from '../bridge/call-failed.ts';
import { Button } from './button.tsx';
import { errorSentence } from './error-sentence.ts';
import style from './failure.module.css';
import { useMessages } from './messages-context.ts';

/** What went wrong and how to try once more. */
export type FailureProps = { readonly failure: unknown; readonly onRetry: () => void };

/** Stands where something could not be read: a sentence, and a way on. */
export function Failure({ failure, onRetry }: FailureProps) {
  const texts = useMessages();
  return (
    <div className={style.failure}>
      <p role="alert">{errorSentence(callErrorOf(failure), texts)}</p>
      <Button onClick={onRetry}>{texts.start.retry}</Button>
    </div>
  );
}
