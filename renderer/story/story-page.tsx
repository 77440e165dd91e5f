import type { ReactNode, RefObject } from 'react';
import type { Story } from '../../shared/domain/story.ts';
import type { Language } from '../../shared/messages/language.ts';
import { formatDate } from '../../shared/site/format-date.ts';
import { typeset } from '../../shared/site/typeset.ts';
import { useMessages } from '../ui/messages-context.ts';
import side from '../ui/side.module.css';
import { Costs } from './costs.tsx';
import { Facts } from './facts.tsx';
import { Figures } from './figures.tsx';
import { Markdown } from './markdown.tsx';
import { MediaList } from './media-list.tsx';
import { People } from './people.tsx';
import { Provenance } from './provenance.tsx';
import style from './story-page.module.css';

/** A story to read, its tags in words, and what a person must know before the first line. */
export type StoryPageProps = {
  readonly story: Story;
  readonly titleRef?: RefObject<HTMLHeadingElement | null>;
  readonly tags: ReactNode;
  readonly language: Language;
  readonly children?: ReactNode;
};

/** A story as it will be read: set like the published page, with what only the library knows at the end. */
export function StoryPage({ story, titleRef, tags, language, children }: StoryPageProps) {
  const { domain, list, reading } = useMessages();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <article className={side.side} aria-labelledby="story-title" tabIndex={0}>
      <div className={style.page}>
        <header className={style.header}>
          <p className={style.kind}>
            {domain.kinds[story.kind]}
            {story.date !== '' && `, ${formatDate(story.date, language)}`}
          </p>
          <h2 ref={titleRef} id="story-title" className={style.title} tabIndex={-1}>
            {story.title === '' ? list.untitled : typeset(story.title)}
          </h2>
          {story.lead !== '' && <p className={style.lead}>{typeset(story.lead)}</p>}
          <People story={story} />
        </header>
        {children}
        {story.quote !== '' && (
          <blockquote className={style.quote}>
            <p>”{typeset(story.quote)}”</p>
          </blockquote>
        )}
        <Markdown text={story.body} headingLevel={3} media={story.media} />
        {story.ownWords !== '' && (
          <section className={style.voice}>
            <h3>{reading.ownWords}</h3>
            <blockquote>
              <Markdown text={story.ownWords} headingLevel={4} />
            </blockquote>
          </section>
        )}
        {story.reflections !== '' && (
          <section className={style.voice}>
            <h3>{reading.reflections}</h3>
            <Markdown text={story.reflections} headingLevel={4} />
          </section>
        )}
        <Facts story={story} />
        <Figures figures={story.figures} />
        <Costs costs={story.costs} />
        <MediaList media={story.media} text={story.body} />
        {tags}
        <Provenance story={story} language={language} />
      </div>
    </article>
  );
}
