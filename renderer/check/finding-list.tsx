import { memo, useId } from 'react';
import { stopsApproval } from '../../shared/approval/placed-findings.ts';
import type { StoryTarget } from '../../shared/approval/reason-target.ts';
import { useMessages } from '../ui/messages-context.ts';
import style from './finding-list.module.css';
import { type CheckedStory, nothingChecked } from './findings-context.ts';

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
  const { all, names } = checked ?? nothingChecked;
  return (
    <section className={style.findings} aria-labelledby={id} data-count={all.length}>
      <h2 id={id} className="visually-hidden">
        {check.title}
      </h2>
      <div role="status">
        {all.length > 0 && <p className={style.count}>{check.left(all.length)}</p>}
        {all.length === 0 && names === 'coming' && <p>{check.checking}</p>}
        {all.length === 0 && names === 'looked-for' && <p>{check.none}</p>}
        {all.length > 0 && names === 'coming' && <p className={style.why}>{check.names.coming}</p>}
        {names === 'failed' && <p className={style.why}>{check.names.failed}</p>}
      </div>
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
