import { ChangingButton } from '../ui/changing-button.tsx';
import { useMessages } from '../ui/messages-context.ts';
import style from './message.module.css';

/** The stretch below the border, which side the story is on, and what moving it means. */
export type StoryBorderProps = {
  readonly at: number;
  readonly isBeginning: boolean;
  readonly onMove: ((by: 'up' | 'down') => void) | null;
};

/** Where the story begins or ends, which moves by a sentence. */
export function StoryBorder({ at, isBeginning, onMove }: StoryBorderProps) {
  const { cutting } = useMessages();
  return (
    <li className={style.border}>
      <span>{isBeginning ? cutting.begins : cutting.ends}</span>
      {onMove !== null && (
        <span className={style.acts}>
          <ChangingButton look="quiet" data-border={at} data-by="up" onClick={() => onMove('up')}>
            {isBeginning ? cutting.takeUp : cutting.cutUp}
          </ChangingButton>
          <ChangingButton
            look="quiet"
            data-border={at}
            data-by="down"
            onClick={() => onMove('down')}
          >
            {isBeginning ? cutting.cutDown : cutting.takeDown}
          </ChangingButton>
        </span>
      )}
    </li>
  );
}
