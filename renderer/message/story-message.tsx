import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { CutAct } from '../../shared/collect/cut/cut-act.ts';
import type { Doubt } from '../../shared/domain/doubt.ts';
import type { Story } from '../../shared/domain/story.ts';
import { typeset } from '../../shared/site/typeset.ts';
import { queries } from '../bridge/queries.ts';
import { Markdown } from '../story/markdown.tsx';
import { Failure } from '../ui/failure.tsx';
import { useMessages } from '../ui/messages-context.ts';
import side from '../ui/side.module.css';
import style from './message.module.css';
import { MessageAuthor } from './message-author.tsx';
import { MessageDoubts } from './message-doubts.tsx';
import { MessageParts } from './message-parts.tsx';
import { useCut } from './use-cut.ts';

/** The story, and the way to the next one that should be looked at; null where there is none. */
export type StoryMessageProps = {
  readonly story: Story;
  readonly onNextUnsure: (() => void) | null;
};

/** The message as it came and the story as it was cut, beside each other where there is room. */
export function StoryMessage({ story, onNextUnsure }: StoryMessageProps) {
  const { cutting: texts, list } = useMessages();
  const { data: message, error, refetch } = useQuery(queries.message(story.id));
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const cutting = useCut(story.id, {
    settles: (act) => settlesAll(act, message?.doubts ?? []),
    onSettled: () => {
      title.current?.focus();
      onNextUnsure?.();
    },
  });
  const isFixed = story.status !== 'inbox';
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <section className={side.side} aria-labelledby="message-title" tabIndex={0}>
      <h2 ref={title} id="message-title" className={style.title} tabIndex={-1}>
        {texts.title}
      </h2>
      <p className={style.about}>{isFixed ? texts.fixed : texts.about}</p>
      {error !== null && <Failure failure={error} onRetry={() => void refetch()} />}
      {message === undefined && error === null && <p>{texts.loading}</p>}
      {message === null && <p>{texts.gone}</p>}
      {message && message.doubts.length > 0 && !isFixed && (
        <MessageDoubts message={message} onCut={cutting.cut} onNextUnsure={onNextUnsure} />
      )}
      {message && (
        <div className={style.columns}>
          <section aria-labelledby="message-came">
            <h3 id="message-came">{texts.message}</h3>
            <MessageAuthor message={message} cut={isFixed ? null : cutting.cut} />
            <MessageParts message={message} cutting={isFixed ? null : cutting} />
          </section>
          <section aria-labelledby="message-story">
            <h3 id="message-story">{texts.story}</h3>
            <h4 className={style.storyTitle}>
              {story.title === '' ? list.untitled : typeset(story.title)}
            </h4>
            <Markdown text={story.body} headingLevel={5} media={story.media} />
          </section>
        </div>
      )}
    </section>
  );
}

/** Whether an act answers all that is in doubt of a story. */
function settlesAll({ act }: CutAct, doubts: readonly Doubt[]): boolean {
  if (act === 'look') return true;
  return act === 'name-author' && doubts.length > 0 && doubts.every((doubt) => doubt === 'teller');
}
