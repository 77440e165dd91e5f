import { type FormEvent, useId, useState } from 'react';
import type { FindingGroup } from '../../shared/anonymise/groups/finding-group.ts';
import type { StoryTarget } from '../../shared/approval/reason-target.ts';
import type { FindingVerdict } from '../../shared/domain/decide-findings.ts';
import { ChangingButton } from '../ui/changing-button.tsx';
import { KeyCap } from '../ui/key-cap.tsx';
import { useMessages } from '../ui/messages-context.ts';
import { stayKeys, stayVerdicts } from './group-acts.ts';
import style from './group-card.module.css';
import { GroupPlaces } from './group-places.tsx';
import type { Proposal } from './review-acts.ts';
import { SampleSentence } from './sample-sentence.tsx';

/** A group, what is proposed in its place, and what each act means. */
export type GroupCardProps = {
  readonly group: FindingGroup;
  /** What may stand in its place; undefined until it is known, empty where nothing is proposed. */
  readonly proposal: Proposal | undefined;
  readonly onReplace: (text: string | null) => void;
  readonly onDecide: (verdict: FindingVerdict) => void;
  readonly onGo: (target: StoryTarget) => void;
};

/** Everything about the group that is being decided. Each act has a button, and a key while it is open. */
export function GroupCard({ group, proposal, onReplace, onDecide, onGo }: GroupCardProps) {
  const { approving, domain, reviewing } = useMessages();
  const id = useId();
  const [written, setWritten] = useState<string | null>(null);
  const [problem, setProblem] = useState('');
  const keys = stayKeys(group);
  const label = {
    i: group.type === 'PERSON' ? reviewing.nobody : reviewing.harmless,
    b: reviewing.consent,
    s: reviewing.looked,
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wanted = (written ?? proposal?.text ?? '').trim();
    if (wanted === '') return setProblem(reviewing.wordsMissing);
    onReplace(written === null ? null : wanted);
  };
  return (
    <div className={style.card}>
      <p className={style.why}>
        {domain.findingReasons[group.reason]}.{' '}
        {keys.length === 0 ? approving.check.mustGo : approving.check.mayStay}
      </p>
      {proposal !== undefined && (
        <form className={style.replace} onSubmit={submit} noValidate>
          {(written ?? proposal.text).trim() !== '' && (
            <ChangingButton type="submit" look="main" data-act>
              {reviewing.replace(written ?? proposal.text)} <KeyCap name="Enter" />
            </ChangingButton>
          )}
          {written === null && proposal.sample !== null && (
            <SampleSentence sample={proposal.sample} />
          )}
          <label htmlFor={`${id}-words`}>
            {reviewing.other} <KeyCap name="E" />
          </label>
          <input
            data-words
            id={`${id}-words`}
            value={written ?? proposal.text}
            autoComplete="off"
            spellCheck={false}
            aria-describedby={`${id}-problem`}
            onChange={({ target }) => setWritten(target.value)}
          />
          <p id={`${id}-problem`} className={style.problem} role="alert">
            {problem}
          </p>
        </form>
      )}
      {keys.length > 0 && (
        <div className={style.stay}>
          {keys.map((key) => (
            <ChangingButton
              key={key}
              data-act
              aria-keyshortcuts={key}
              onClick={() => onDecide(stayVerdicts[key])}
            >
              {label[key]} <KeyCap name={key.toUpperCase()} />
            </ChangingButton>
          ))}
        </div>
      )}
      <GroupPlaces group={group} onGo={onGo} />
    </div>
  );
}
