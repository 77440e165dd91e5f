import type { ReplacedString } from '../../shared/anonymise/replace/replaced-strings.ts';
import type { CutAct } from '../../shared/collect/cut/cut-act.ts';
import { isTold } from '../../shared/collect/cut/recut.ts';
import type { Part } from '../../shared/collect/parts/part.ts';
import { ChangingButton } from '../ui/changing-button.tsx';
import { useMessages } from '../ui/messages-context.ts';
import style from './message.module.css';
import { ReplacedText } from './replaced-text.tsx';

/** A stretch of the message, where it stands, and what cutting it otherwise means. */
export type MessagePartProps = {
  readonly part: Part;
  readonly at: number;
  /** Whether a story of its own may begin here. */
  readonly canSplit: boolean;
  /** Null where the message lies fast. */
  readonly onCut: ((act: CutAct) => void) | null;
  /** What does not stand in the story any longer. */
  readonly replaced: readonly ReplacedString[];
};

/** More signs than this of something cut away are folded, so that an old thread does not hide the rest. */
const longest = 600;
const beginning = 60;

/** A stretch with what it was taken for: what is no story is grey, and can be put back. */
export function MessagePart({ part, at, canSplit, onCut, replaced }: MessagePartProps) {
  const { cutting } = useMessages();
  const isIn = isTold(part);
  const act = isIn ? 'cut-away' : 'put-back';
  const spoken = cutting.stretch(part.text.trim().slice(0, beginning));
  return (
    <li className={isIn ? style.told : style.cut} data-at={at}>
      <div className={style.head}>
        <span className={isIn ? 'visually-hidden' : style.kind}>{cutting.kinds[part.kind]}</span>
        {onCut !== null && (
          <span className={style.acts}>
            {canSplit && (
              <ChangingButton
                look="quiet"
                title={cutting.splitHint}
                onClick={() => onCut({ act: 'split', at })}
              >
                {cutting.split}
                <span className="visually-hidden">{spoken}</span>
              </ChangingButton>
            )}
            <ChangingButton
              look="quiet"
              data-at={at}
              data-control="toggle"
              onClick={() => onCut({ act, at })}
            >
              {isIn ? cutting.cutAway : cutting.putBack}
              <span className="visually-hidden">{spoken}</span>
            </ChangingButton>
          </span>
        )}
      </div>
      {!isIn && part.text.length > longest ? (
        <details>
          <summary>
            {part.text.slice(0, longest / 3).trim()} … <span>{cutting.all}</span>
          </summary>
          <p>{part.text.trim()}</p>
        </details>
      ) : isIn ? (
        <ReplacedText text={part.text.trim()} replaced={replaced} />
      ) : (
        <p>{part.text.trim()}</p>
      )}
    </li>
  );
}
