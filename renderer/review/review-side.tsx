import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { isTextField } from '../ui/is-text-field.ts';
import { KeyCap } from '../ui/key-cap.tsx';
import { useMessages } from '../ui/messages-context.ts';
import { ReviewList, type ReviewListProps } from './review-list.tsx';
import style from './review-side.module.css';

/** The review, and the text as it came; nothing where it is not to be seen. */
export type ReviewSideProps = ReviewListProps & { readonly original?: ReactNode };

/** What was found, and the original when somebody asks for it: below it where there is room, else in its place. */
export function ReviewSide({ original, ...list }: ReviewSideProps) {
  const { reviewing } = useMessages();
  const [isShown, setIsShown] = useState(false);
  const side = useRef<HTMLElement>(null);
  const wasShown = useRef(false);
  useEffect(() => {
    // The original takes the focus itself; from it the person goes back to where they decide.
    if (wasShown.current && !isShown) {
      const [act, toggle] = ['[data-act]', '[data-toggle]'].map((selector) =>
        side.current?.querySelector<HTMLElement>(selector),
      );
      (act ?? toggle)?.focus();
    }
    wasShown.current = isShown;
  }, [isShown]);
  const toggle = () => setIsShown(!isShown);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTextField(event.target)) return;
    if (event.key.toLowerCase() !== 'o') return;
    event.preventDefault();
    toggle();
  };
  if (original === undefined) return <ReviewList {...list} />;
  return (
    <section
      ref={side}
      className={style.side}
      aria-label={reviewing.side}
      data-original={isShown}
      onKeyDown={onKeyDown}
    >
      <div className={style.list}>
        <ReviewList {...list} />
      </div>
      <Button
        look="quiet"
        data-toggle
        aria-expanded={isShown}
        aria-keyshortcuts="o"
        onClick={toggle}
      >
        {isShown ? reviewing.original.close : reviewing.original.open} <KeyCap name="O" />
      </Button>
      {isShown && original}
    </section>
  );
}
