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
  return (
    <div className={style.unsure} role="note">
      <div className={style.doubts}>
        <strong>{unsure.mark}</strong>
        <ul>
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
              onClick={() => onCut({ act: 'name-author', name, address })}
            >
              {unsure.teller(name || address, isNow(name, address))}
            </ChangingButton>
          ))}
        </div>
      )}
      <div className={style.tellers}>
        <ChangingButton
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
