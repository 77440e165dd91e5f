import { useState } from 'react';
import type { ChosenStory } from '../../../shared/ipc/collection-calls.ts';
import type { OpenLibrary } from '../../../shared/ipc/library-calls.ts';
import { useAnnounce } from '../../status/announcements.ts';
import { ChangingButton } from '../../ui/changing-button.tsx';
import { useMessages } from '../../ui/messages-context.ts';
import { useReadOnly } from '../../ui/read-only-context.ts';
import { StoryPicker } from '../picking/story-picker.tsx';
import { ChosenRow } from './chosen-row.tsx';
import style from './chosen-stories.module.css';
import { moved } from './moved.ts';

/** The stories' ids in order, what is known of each, and what to do with another order. */
export type ChosenStoriesProps = {
  readonly order: readonly string[];
  /** In any order; one that was just chosen may still be lacking. */
  readonly stories: readonly ChosenStory[];
  readonly library: OpenLibrary;
  readonly onOpen: (id: string) => void;
  /** `said` tells of the change in a sentence. */
  readonly onChange: (order: readonly string[], said: string) => void;
};

/** A collection's stories in their order: dragged, moved by keys, taken out, and chosen anew. */
export function ChosenStories({ order, stories, library, onOpen, onChange }: ChosenStoriesProps) {
  const { collections } = useMessages();
  const announce = useAnnounce();
  const isReadOnly = useReadOnly() !== null;
  const [isPicking, setIsPicking] = useState(false);
  const known = new Map(stories.map((story) => [story.id, story]));
  const chosen = order.flatMap((id) => known.get(id) ?? []);
  const heldBack = chosen.filter(({ reasons }) => reasons.length > 0).length;
  const titleAt = (index: number) => known.get(order[index] ?? '')?.title ?? '';

  const move = (from: number, to: number) => {
    if (isReadOnly) return;
    const title = titleAt(from);
    if (to < 0) announce({ text: collections.alreadyFirst(title), isProblem: false });
    else if (to >= order.length) {
      announce({ text: collections.alreadyLast(title), isProblem: false });
    } else {
      onChange(moved(order, from, to), collections.movedTo(title, to + 1, order.length));
    }
  };
  const takeOut = (index: number) =>
    onChange(
      order.filter((_, other) => other !== index),
      collections.takenOut(titleAt(index)),
    );

  return (
    <section className={style.chosen} aria-labelledby="chosen-title">
      <header className={style.header}>
        <h2 id="chosen-title">{collections.chosen}</h2>
        {order.length > 0 && (
          <p>
            {collections.storyCount(order.length)}
            {heldBack > 0 && (
              <>
                {', '}
                <span className={style.caution}>{collections.heldBackCount(heldBack)}</span>
              </>
            )}
          </p>
        )}
        <ChangingButton onClick={() => setIsPicking(true)}>{collections.choose}</ChangingButton>
      </header>
      <p className={style.hint}>
        {order.length > 1 ? collections.orderHint : order.length === 0 && collections.noneChosen}
      </p>
      <ol className={style.list}>
        {order.map((id, index) => {
          const story = known.get(id);
          return story === undefined ? null : (
            <ChosenRow
              key={id}
              story={story}
              index={index}
              count={order.length}
              onMove={move}
              onOpen={() => onOpen(id)}
              onTakeOut={() => takeOut(index)}
            />
          );
        })}
      </ol>
      {isPicking && (
        <StoryPicker
          library={library}
          chosen={order}
          onClose={() => setIsPicking(false)}
          onAccept={(next) => {
            setIsPicking(false);
            onChange(next, collections.changed(next.length));
          }}
        />
      )}
    </section>
  );
}
