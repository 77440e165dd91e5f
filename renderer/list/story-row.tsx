import { type MouseEvent, memo } from 'react';
import { type Facet, facets } from '../../shared/domain/taxonomy.ts';
import type { StorySummary } from '../../shared/ipc/story-calls.ts';
import type { Language } from '../../shared/messages/language.ts';
import { dateOf } from '../../shared/search/date-of.ts';
import { standingOf } from '../../shared/search/standing.ts';
import { formatDate } from '../../shared/site/format-date.ts';
import { useMessages } from '../ui/messages-context.ts';
import { Tag } from '../ui/tag.tsx';
import type { TermLabels } from '../ui/term-labels.ts';
import { CheckMark } from './check-mark.tsx';
import style from './story-list.module.css';

/** A story, where it stands in the list, and what a click means. */
export type StoryRowProps = {
  readonly story: StorySummary;
  readonly index: number;
  readonly count: number;
  /** CSS pixels from the top of the list. */
  readonly start: number;
  readonly isAt: boolean;
  readonly labels: TermLabels;
  readonly language: Language;
  readonly isTicked: boolean;
  /** Whether a person should look at how it was cut. */
  readonly isUnsure: boolean;
  readonly onClick: (index: number, event: MouseEvent) => void;
};

/** One row: title, lead or how the text begins, the first tag of each facet, standing and date. */
export const StoryRow = memo(function StoryRow(props: StoryRowProps) {
  const { story, index, count, start, isAt, isTicked, isUnsure, labels, language, onClick } = props;
  const { cutting, list, domain } = useMessages();
  const beginning = story.lead || story.excerpt;
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus and names its active row.
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list answers the keys.
    <div
      id={`row-${story.id}`}
      role="option"
      className={style.row}
      style={{ transform: `translateY(${start}px)` }}
      aria-selected={isAt}
      aria-setsize={count}
      aria-posinset={index + 1}
      aria-checked={isTicked}
      onClick={(event) => onClick(index, event)}
    >
      <div className={style.tick} data-tick={isTicked}>
        <CheckMark isChecked={isTicked} />
      </div>
      <div className={style.heading}>
        <span className={style.title}>{story.title === '' ? list.untitled : story.title}</span>
        <span className={style.date}>{formatDate(dateOf(story), language)}</span>
      </div>
      {beginning !== '' && <div className={style.lead}>{beginning}</div>}
      <div className={style.facts}>
        <span className={style.tags}>
          {facets.flatMap((facet) => firstTag(facet, story, labels) ?? [])}
        </span>
        {isUnsure && <span className={style.unsure}>{cutting.unsure.mark}</span>}
        <span className={style.standing}>{domain.statuses[standingOf(story)]}</span>
      </div>
    </div>
  );
});

function firstTag(facet: Facet, story: StorySummary, labels: TermLabels) {
  const [term] = story.tags[facet];
  return term === undefined ? null : <Tag key={facet} facet={facet} label={labels(facet, term)} />;
}
