import { useState } from 'react';
import { ChangingButton } from '../ui/changing-button.tsx';
import { useMessages } from '../ui/messages-context.ts';
import { EraseOriginalDialog } from './erase-original-dialog.tsx';
import style from './versions.module.css';

/** The story, whether its original is still there, and what erasing it means. */
export type OriginalPartProps = {
  readonly id: string;
  readonly title: string;
  readonly isInInbox: boolean;
  readonly isThere: boolean;
  readonly onErase: () => void;
};

/** Says whether the text as it came is still in the library; erases it for good when asked twice. */
export function OriginalPart({ id, title, isInInbox, isThere, onErase }: OriginalPartProps) {
  const { original } = useMessages().history;
  const [isAsking, setIsAsking] = useState(false);
  return (
    <section className={style.original} aria-labelledby="original-title">
      <h3 id="original-title">{original.title}</h3>
      <p>{isThere ? original.there : original.gone}</p>
      {isThere && (
        <ChangingButton onClick={() => setIsAsking(true)}>{original.open}</ChangingButton>
      )}
      {isAsking && (
        <EraseOriginalDialog
          id={id}
          title={title}
          isInInbox={isInInbox}
          onErase={() => {
            setIsAsking(false);
            onErase();
          }}
          onClose={() => setIsAsking(false)}
        />
      )}
    </section>
  );
}
