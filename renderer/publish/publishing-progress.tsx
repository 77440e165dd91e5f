import { useEffect, useRef } from 'react';
import { Button } from '../ui/button.tsx';
import { useMessages } from '../ui/messages-context.ts';
import style from './publishing-progress.module.css';
import type { PublishingPhase } from './use-publishing.ts';

/** What publishing is busy with, and what stopping it means. */
export type PublishingProgressProps = {
  readonly phase: PublishingPhase;
  readonly onStop: () => void;
};

/** What a publication is busy with, and the way to stop it. */
export function PublishingProgress({ phase, onStop }: PublishingProgressProps) {
  const { publish } = useMessages();
  const stop = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The button that began it can't be pressed any longer; the keyboard goes to the one that can.
    if (document.activeElement === document.body) stop.current?.focus();
  }, []);
  return (
    <div className={style.progress}>
      <label htmlFor="publishing-progress">{publish.phases[phase]}</label>
      <progress id="publishing-progress" />
      <Button ref={stop} onClick={onStop}>
        {publish.stop}
      </Button>
    </div>
  );
}
