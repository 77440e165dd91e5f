import { sourceName } from '../../shared/collect/source-name.ts';
import {
  type SetAsideEntry,
  type SetAsideGroup,
  setAsideGroups,
} from '../../shared/ipc/story-calls.ts';
import { ChangingButton } from '../ui/changing-button.tsx';
import { useMessages } from '../ui/messages-context.ts';
import style from './import-report-dialog.module.css';

/** What was set aside, and what saying means that one of it is a story after all. */
export type SetAsideListProps = {
  readonly entries: readonly SetAsideEntry[];
  readonly onTake: (entry: SetAsideEntry) => void;
};

/** More lines than this under one reason help nobody. */
const mostLines = 100;
/** So many signs of a text tell which one it is. */
const shownText = 160;

/** What needs somebody stands open; the rest is a line that says how much it is. */
const open: ReadonlySet<SetAsideGroup> = new Set(['unread', 'perhaps']);

/** What was set aside, by what a person does about it, and under that by the reason. */
export function SetAsideList({ entries, onTake }: SetAsideListProps) {
  const { importing } = useMessages();
  const texts = importing.report;
  return (
    <section className={style.aside} aria-labelledby="set-aside">
      <h3 id="set-aside">{texts.setAside(entries.length)}</h3>
      <p>{texts.setAsideText}</p>
      {setAsideGroups.map((group) => {
        const own = entries.filter((entry) => entry.group === group);
        if (own.length === 0) return null;
        const { title, text } = texts.groups[group];
        return (
          <details key={group} open={open.has(group)}>
            <summary>{title(own.length)}</summary>
            <p>{text}</p>
            {byReason(own).map(([reason, same]) => (
              <Reason key={reason} reason={reason} entries={same} onTake={onTake} />
            ))}
          </details>
        );
      })}
    </section>
  );
}

type ReasonProps = SetAsideListProps & { readonly reason: string };

function Reason({ reason, entries, onTake }: ReasonProps) {
  const texts = useMessages().importing.report;
  return (
    <>
      <h4>{reason}</h4>
      <ul>
        {entries.slice(0, mostLines).map((entry) => (
          <li key={keyOf(entry)}>
            <span title={entry.source}>
              {[entry.author, sourceName(entry.source)].filter((part) => part !== '').join(' · ')}
            </span>
            {entry.group !== 'known' && entry.text !== '' && (
              <>
                <p>{texts.quote(beginning(entry.text))}</p>
                <ChangingButton look="quiet" onClick={() => onTake(entry)}>
                  {texts.take}
                  <span className="visually-hidden">{texts.taken(beginning(entry.text))}</span>
                </ChangingButton>
              </>
            )}
          </li>
        ))}
        {entries.length > mostLines && <li>{texts.moreAside(entries.length - mostLines)}</li>}
      </ul>
    </>
  );
}

const keys = new WeakMap<SetAsideEntry, number>();
let lastKey = 0;

/** Several texts of a file may be set aside, word for word alike: each is itself, whatever goes from above it. */
function keyOf(entry: SetAsideEntry): number {
  const key = keys.get(entry) ?? ++lastKey;
  keys.set(entry, key);
  return key;
}

function byReason(
  entries: readonly SetAsideEntry[],
): readonly (readonly [string, readonly SetAsideEntry[]])[] {
  const groups = new Map<string, SetAsideEntry[]>();
  for (const entry of entries)
    groups.set(entry.reason, [...(groups.get(entry.reason) ?? []), entry]);
  return [...groups];
}

function beginning(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= shownText) return line;
  return `${line.slice(0, line.lastIndexOf(' ', shownText)).trimEnd()} …`;
}
