import { useMessages } from '../ui/messages-context.ts';
import style from './approval-gate.module.css';

/** What still stands in the way, each as a sentence. */
export type ApprovalGateProps = { readonly sentences: readonly string[] };

/** A quiet list of what is left before a person may approve the story. */
export function ApprovalGate({ sentences }: ApprovalGateProps) {
  const { gate } = useMessages().reading;
  return (
    <section className={style.gate} aria-labelledby="gate">
      <h2 id="gate">{gate.title}</h2>
      {sentences.length === 0 ? (
        <p>{gate.ready}</p>
      ) : (
        <ul>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
