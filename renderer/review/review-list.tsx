import { type KeyboardEvent, memo, useEffect, useId, useRef, useState } from 'react';
import type { FindingGroup } from '../../shared/anonymise/groups/finding-group.ts';
import type { StoryTarget } from '../../shared/approval/reason-target.ts';
import type { FindingVerdict } from '../../shared/domain/decide-findings.ts';
import type { Review } from '../../shared/domain/review.ts';
import type { CheckedStory } from '../check/findings-context.ts';
import { useMessages } from '../ui/messages-context.ts';
import { DecidedGroups } from './decided-groups.tsx';
import { verdictByKey } from './group-acts.ts';
import { GroupCard } from './group-card.tsx';
import type { Proposal } from './review-acts.ts';
import style from './review-list.module.css';
import { ReviewStatus } from './review-status.tsx';

/** What was found and decided, and what each act means. */
export type ReviewListProps = {
  readonly names: CheckedStory['names'];
  readonly open: readonly FindingGroup[];
  readonly decided: readonly FindingGroup[];
  readonly review: Review;
  /** Whether a person came to go through it, so that the first group takes the focus. */
  readonly isEntered: boolean;
  readonly propose: (group: FindingGroup) => Proposal | undefined;
  readonly onReplace: (group: FindingGroup, text: string | null) => void;
  readonly onDecide: (group: FindingGroup, verdict: FindingVerdict) => void;
  readonly onGo: (target: StoryTarget) => void;
};

const keyOf = ({ type, name, places }: FindingGroup) =>
  `${type} ${name} ${JSON.stringify(places[0]?.place)}`;

/**
 * What was found, by person and thing. One group is open at a time; when it is decided the next one
 * opens by itself and has the focus. Drawn anew only when the story was looked through anew.
 */
export const ReviewList = memo(function ReviewList(props: ReviewListProps) {
  const { names, open, decided, review, isEntered, propose, onReplace, onDecide, onGo } = props;
  const { approving, domain, reviewing } = useMessages();
  const id = useId();
  const list = useRef<HTMLElement>(null);
  const [at, setAt] = useState(0);
  const current = Math.min(at, open.length - 1);
  const currentKey = open[current] === undefined ? '' : keyOf(open[current]);
  const proposal = open[current] && propose(open[current]);
  const isKnown = open[current] === undefined || proposal !== undefined;
  const takesFocus = useRef(isEntered);
  const isInside = useRef(false);
  useEffect(() => {
    // What had the focus was drawn anew, and nobody has left the list: its next button takes it again.
    if (isInside.current && document.activeElement === document.body) takesFocus.current = true;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows the group that is open.
  useEffect(() => {
    if (!takesFocus.current || names === 'coming' || !isKnown) return;
    takesFocus.current = false;
    const [act, header] = ['[data-act]', '[aria-expanded="true"]'].map((selector) =>
      list.current?.querySelector<HTMLElement>(selector),
    );
    (act ?? header ?? list.current)?.focus();
  }, [currentKey, names, open.length, isKnown]);
  const choose = (index: number) => {
    takesFocus.current = true;
    setAt(Math.max(0, Math.min(index, open.length - 1)));
  };
  const act = (work: () => void) => {
    takesFocus.current = true;
    setAt(current);
    work();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isTyping = event.target instanceof HTMLInputElement;
    const group = open[current];
    if (event.ctrlKey || event.metaKey || event.altKey || group === undefined) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const verdict = isTyping ? undefined : verdictByKey(group, event.key);
    const words = list.current?.querySelector<HTMLInputElement>('[data-words]');
    if (step !== undefined) choose(current + step);
    else if (verdict !== undefined) act(() => onDecide(group, verdict));
    else if (event.key.toLowerCase() === 'e' && !isTyping && words) words.select();
    else return;
    event.preventDefault();
  };
  return (
    <section ref={list} className={style.review} aria-labelledby={id} tabIndex={-1}>
      <h2 id={id} className="visually-hidden">
        {approving.check.title}
      </h2>
      <ReviewStatus names={names} open={open.length} decided={decided.length} />
      {open.length > 0 && (
        <ol
          className={style.groups}
          onKeyDown={onKeyDown}
          onFocus={() => {
            isInside.current = true;
          }}
          onBlur={() => {
            isInside.current = false;
          }}
        >
          {open.map((group, index) => (
            <li key={keyOf(group)} data-certainty={group.certainty}>
              <h3>
                <button
                  type="button"
                  aria-expanded={index === current}
                  onClick={() => choose(index)}
                >
                  <span className={style.name}>{group.name}</span>{' '}
                  <span className={style.what}>
                    {reviewing.certainty[group.certainty]} · {domain.findings[group.type]} ·{' '}
                    {reviewing.places(group.places.length)}
                  </span>
                </button>
              </h3>
              {index === current && (
                <GroupCard
                  group={group}
                  proposal={proposal}
                  onReplace={(text) => act(() => onReplace(group, text))}
                  onDecide={(verdict) => act(() => onDecide(group, verdict))}
                  onGo={onGo}
                />
              )}
            </li>
          ))}
        </ol>
      )}
      <DecidedGroups
        groups={decided}
        review={review}
        onTakeBack={(group) => onDecide(group, 'open')}
      />
    </section>
  );
});
