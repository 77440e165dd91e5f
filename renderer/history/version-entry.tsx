import type { Taxonomy } from '../../shared/domain/taxonomy.ts';
import type { ListedVersion } from '../../shared/history/listed-version.ts';
import { changedFields, readableDifference } from '../../shared/history/readable-difference.ts';
import { ChangingButton } from '../ui/changing-button.tsx';
import { useMessages } from '../ui/messages-context.ts';
import { Difference } from './difference.tsx';
import style from './versions.module.css';

/** A version, whether it is the oldest that is kept, and what bringing it back means. */
export type VersionEntryProps = {
  readonly version: ListedVersion;
  readonly isOldest: boolean;
  /** Whether bringing it back takes the story to the inbox. */
  readonly isBackToInbox: boolean;
  readonly taxonomy: Taxonomy;
  readonly onRestore: (number: number) => void;
};

/** When a version was made, by whom, and what it changed; what was written unfolds. */
export function VersionEntry(props: VersionEntryProps) {
  const { version, isOldest, isBackToInbox, taxonomy, onRestore } = props;
  const texts = useMessages();
  const { versions } = texts.history;
  const { number, at, by, action, changed } = version;
  const when = versions.when(at);
  return (
    <li>
      <div className={style.head}>
        <div>
          <h3>{number === null ? versions.now : when}</h3>
          <p>{[...(number === null ? [when] : []), versions.made(action, by)].join(' · ')}</p>
        </div>
        {number !== null && (
          <ChangingButton onClick={() => onRestore(number)}>
            {versions.restore}
            <span className="visually-hidden">{versions.restoreOf(when)}</span>
          </ChangingButton>
        )}
      </div>
      {isBackToInbox && <p>{versions.fromInbox}</p>}
      {changed.length === 0 && <p>{isOldest ? versions.oldest : versions.same}</p>}
      {changed.length > 0 && (
        <details className={style.changes} open={number === null}>
          <summary>{versions.changed(changedFields(changed, texts))}</summary>
          <dl>
            {changed.map((difference) => {
              const readable = readableDifference(difference, taxonomy, texts);
              return <Difference key={readable.name} difference={readable} />;
            })}
          </dl>
        </details>
      )}
    </li>
  );
}
