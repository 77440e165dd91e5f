import {
  type SetAsideEntry,
  type SetAsideGroup,
  setAsideGroups,
} from '../../shared/ipc/story-calls.ts';
import { useMessages } from '../ui/messages-context.ts';
import { byReason } from './by-reason.ts';
import style from './import-report-dialog.module.css';
import { SetAsideReason } from './set-aside-reason.tsx';

/** What became no story of its own, and what saying means that one of it is a story after all. */
export type SetAsideListProps = {
  readonly entries: readonly SetAsideEntry[];
  readonly onTake: (entry: SetAsideEntry) => void;
};

/** What needs somebody stands open; the rest is a line that says how much it is. */
const open: ReadonlySet<SetAsideGroup> = new Set(['unread', 'perhaps', 'media']);

/** What was put into a story, in sight; and what was set aside, by what a person does about it and the reason. */
export function SetAsideList({ entries, onTake }: SetAsideListProps) {
  const texts = useMessages().importing.report;
  const corrected = entries.filter(({ group }) => group === 'corrected');
  const aside = entries.length - corrected.length;
  const reasons = (own: readonly SetAsideEntry[]) =>
    byReason(own).map(([reason, same]) => (
      <SetAsideReason key={reason} reason={reason} entries={same} onTake={onTake} />
    ));
  return (
    <>
      {corrected.length > 0 && (
        <section className={style.aside} aria-labelledby="corrected">
          <h3 id="corrected">{texts.groups.corrected.title(corrected.length)}</h3>
          <p>{texts.groups.corrected.text}</p>
          {reasons(corrected)}
        </section>
      )}
      {aside > 0 && (
        <section className={style.aside} aria-labelledby="set-aside">
          <h3 id="set-aside">{texts.setAside(aside)}</h3>
          <p>{texts.setAsideText}</p>
          {setAsideGroups.map((group) => {
            const own = entries.filter((entry) => entry.group === group);
            if (own.length === 0 || group === 'corrected') return null;
            const { title, text } = texts.groups[group];
            return (
              <details key={group} open={open.has(group)}>
                <summary>{title(own.length)}</summary>
                <p>{text}</p>
                {reasons(own)}
              </details>
            );
          })}
        </section>
      )}
    </>
  );
}
