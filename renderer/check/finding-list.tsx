import { memo, useId } from 'react';
import { stopsApproval } from '../../shared/approval/placed-findings.ts';
import type { StoryTarget } from '../../shared/approval/reason-target.ts';
import { useMessages } from '../ui/messages-context.ts';
import style from './finding-list.module.css';
import type { CheckedStory } from './findings-context.ts';

/** What was found, if the story has been looked through, and what choosing one means. */
export type FindingListProps = {
  readonly checked: CheckedStory | undefined;
  readonly onGo: (target: StoryTarget) => void;
};

/**
 * Everything that was found, with what it is, how sure that is, and why it matters; each leads to its
 * place. It is drawn anew only when the story was looked through anew, not at every key.
 */
export const FindingList = memo(function FindingList({ checked, onGo }: FindingListProps) {
  const { approving, domain } = useMessages();
  const { check } = approving;
  const id = useId();
  const all = checked?.all ?? [];
  return (
    <section className={style.findings} aria-labelledby={id} data-count={all.length}>
      <h2 id={id} className="visually-hidden">
        {check.title}
      </h2>
      <p className={style.count} role="status">
        {checked === undefined
          ? check.checking
          : all.length === 0
            ? check.none
            : check.left(all.length)}
      </p>
      {all.length > 0 && (
        <ul>
          {all.map((target) => {
            const { place, finding } = target;
            return (
              <li key={`${JSON.stringify(place)} ${finding.start} ${finding.text}`}>
                <button type="button" onClick={() => onGo(target)}>
                  <span className={style.text} data-certainty={finding.certainty}>
                    {finding.text}
                  </span>
                  <span className={style.what}>
                    {domain.findings[finding.type]} ({domain.findingReasons[finding.reason]}) ·{' '}
                    {check.certainty[finding.certainty]} · {domain.fields[place.field]}
                  </span>
                  <span className={style.why}>
                    {stopsApproval(finding) ? check.mustGo : check.mayStay}
                  </span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
});
