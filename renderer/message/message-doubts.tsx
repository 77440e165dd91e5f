import { useEffect, useId, useRef } from 'react';
import type { CutAct } from '../../shared/collect/cut/cut-act.ts';
import type { CutMessage } from '../../shared/ipc/cut-calls.ts';
import { Button } from '../ui/button.tsx';
import { ChangingButton } from '../ui/changing-button.tsx';
import { useMessages } from '../ui/messages-context.ts';
import style from './message.module.css';

/** What is in doubt of a message, how a person answers, and the way to the next one; null where there is none. */
export type MessageDoubtsProps = {
  readonly message: CutMessage;
  readonly onCut: (act: CutAct) => void;
  readonly onNextUnsure: (() => void) | null;
};

/** Says what a person should look at, and offers whom the story may be by. */
export function MessageDoubts({ message, onCut, onNextUnsure }: MessageDoubtsProps) {
  const { unsure } = useMessages().cutting;
  const { doubts, author, authorEmail } = message;
  const tellers = doubts.includes('teller') ? message.tellers : [];
  const isNow = (name: string, address: string) => name === author && address === authorEmail;
  const why = useId();
  const seen = useRef<HTMLButtonElement>(null);
  const isNamed = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the names go when the doubts change, and only then.
  useEffect(() => {
    // The name that was pressed is gone; the person goes on at what is still in doubt.
    if (isNamed.current && document.activeElement === document.body) seen.current?.focus();
    isNamed.current = false;
  }, [doubts]);
  return (
    <div className={style.unsure} role="note">
      <div className={style.doubts}>
        <strong>{unsure.mark}</strong>
        <ul id={why}>
          {doubts.map((doubt) => (
            <li key={doubt}>{unsure.why[doubt]}</li>
          ))}
        </ul>
      </div>
      {tellers.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot wrap its buttons in a row.
        <div className={style.tellers} role="group" aria-label={unsure.tellers}>
          {tellers.map(({ name, address }) => (
            <ChangingButton
              key={`${name} ${address}`}
              onClick={() => {
                isNamed.current = true;
                onCut({ act: 'name-author', name, address });
              }}
            >
              {unsure.teller(name || address, isNow(name, address))}
            </ChangingButton>
          ))}
        </div>
      )}
      <div className={style.tellers}>
        <ChangingButton
          ref={seen}
          aria-describedby={why}
          look={tellers.length > 0 ? 'quiet' : 'plain'}
          onClick={() => onCut({ act: 'look' })}
        >
          {unsure.seen}
        </ChangingButton>
        {onNextUnsure !== null && (
          <Button look="quiet" onClick={onNextUnsure}>
            {unsure.next}
          </Button>
        )}
      </div>
    </div>
  );
}
