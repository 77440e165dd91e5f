import { type KeyboardEvent, useRef } from 'react';
import type { ChosenStory } from '../../../shared/ipc/collection-calls.ts';
import { withholdingSentence } from '../../../shared/publication/withholding-sentence.ts';
import { ChangingButton } from '../../ui/changing-button.tsx';
import { useMessages } from '../../ui/messages-context.ts';
import style from './chosen-stories.module.css';
import { useSortableRow } from './use-sortable-row.ts';

/** A story, where it stands, and what can be done with it. */
export type ChosenRowProps = {
  readonly story: ChosenStory;
  readonly index: number;
  readonly count: number;
  readonly onMove: (from: number, to: number) => void;
  readonly onOpen: () => void;
  readonly onTakeOut: () => void;
};

/** One story of a collection: its number and title, what holds it back, and the ways to move it. */
export function ChosenRow({ story, index, count, onMove, onOpen, onTakeOut }: ChosenRowProps) {
  const texts = useMessages();
  const { collections, list } = texts;
  const row = useRef<HTMLLIElement>(null);
  const { isLifted, over } = useSortableRow(row, index, onMove);
  const isMissing = story.reasons.some(({ code }) => code === 'story-missing');
  const title = isMissing ? collections.missingStory : story.title;
  const onKeyDown = (event: KeyboardEvent) => {
    const isUp = event.key === 'ArrowUp';
    if (!event.altKey || (!isUp && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    onMove(index, isUp ? index - 1 : index + 1);
  };
  return (
    <li
      ref={row}
      className={style.row}
      data-is-lifted={isLifted}
      data-over={over}
      onKeyDown={onKeyDown}
    >
      <span className={style.number} aria-hidden="true">
        {index + 1}
      </span>
      <div className={style.story}>
        {isMissing ? (
          <span className={style.missing}>{title}</span>
        ) : (
          <button type="button" className={style.title} onClick={onOpen}>
            {title === '' ? list.untitled : title}
          </button>
        )}
        {story.lead !== '' && <p className={style.lead}>{story.lead}</p>}
        {story.reasons.length > 0 && (
          <div className={style.heldBack}>
            <strong>{collections.heldBack}</strong>
            <ul>
              {story.reasons.map((reason) => (
                <li key={JSON.stringify(reason)}>{withholdingSentence(reason, texts)}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
      <div className={style.tools}>
        <ChangingButton
          look="quiet"
          aria-label={collections.moveUp(title)}
          title={collections.up}
          aria-disabled={index === 0}
          aria-keyshortcuts="Alt+ArrowUp"
          onClick={() => onMove(index, index - 1)}
        >
          <span aria-hidden="true">↑</span>
        </ChangingButton>
        <ChangingButton
          look="quiet"
          aria-label={collections.moveDown(title)}
          title={collections.down}
          aria-disabled={index === count - 1}
          aria-keyshortcuts="Alt+ArrowDown"
          onClick={() => onMove(index, index + 1)}
        >
          <span aria-hidden="true">↓</span>
        </ChangingButton>
        <ChangingButton
          look="quiet"
          aria-label={collections.takeOut(title)}
          title={collections.out}
          onClick={onTakeOut}
        >
          <span aria-hidden="true">×</span>
        </ChangingButton>
      </div>
    </li>
  );
}
