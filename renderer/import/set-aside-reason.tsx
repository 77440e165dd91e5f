import { sourceName } from '../../shared/collect/source-name.ts';
import type { SetAsideEntry, SetAsideGroup } from '../../shared/ipc/story-calls.ts';
import { cutBetweenWords } from '../../shared/text/cut-between-words.ts';
import { ChangingButton } from '../ui/changing-button.tsx';
import { useMessages } from '../ui/messages-context.ts';

/** What one reason holds for, and what saying means that one of it is a story after all. */
export type SetAsideReasonProps = {
  readonly reason: string;
  readonly entries: readonly SetAsideEntry[];
  readonly onTake: (entry: SetAsideEntry) => void;
};

/** More lines than this under one reason help nobody. */
const mostLines = 100;
/** So many signs of a text tell which one it is. */
const shownText = 160;

/** What is in the library already, in a story or as one, is not taken in again. */
const isIn: ReadonlySet<SetAsideGroup> = new Set(['known', 'corrected']);

/** Why something became no story, and what did not, each with its beginning. */
export function SetAsideReason({ reason, entries, onTake }: SetAsideReasonProps) {
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
              <p>{texts.quote(cutBetweenWords(entry.text, shownText))}</p>
            )}
            {!isIn.has(entry.group) && entry.text !== '' && (
              <ChangingButton look="quiet" data-take="" onClick={() => onTake(entry)}>
                {texts.take}
                <span className="visually-hidden">
                  {texts.taken(cutBetweenWords(entry.text, shownText))}
                </span>
              </ChangingButton>
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
