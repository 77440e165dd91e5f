import { useId, useState } from 'react';
import type { BackupContents } from '../../../shared/ipc/backup-calls.ts';
import { Button } from '../../ui/button.tsx';
import { useMessages } from '../../ui/messages-context.ts';
import style from './restore.module.css';

/** The stories of a backup, whether they go into a library of their own, and what bringing one means. */
export type BackedUpStoriesProps = {
  readonly stories: BackupContents['stories'];
  readonly isAnew: boolean;
  readonly isBusy: boolean;
  readonly onBring: (story: string) => void;
};

/** More lines than this help nobody; the rest is found by its title. */
const mostLines = 100;
const first = { gone: 0, changed: 1, same: 2 } as const;

/** Every story of a backup with what has become of it since, those that are gone first. */
export function BackedUpStories({ stories, isAnew, isBusy, onBring }: BackedUpStoriesProps) {
  const { restore } = useMessages().safety;
  const [words, setWords] = useState('');
  const id = useId();
  const found = stories
    .filter(({ title }) => title.toLocaleLowerCase().includes(words.trim().toLocaleLowerCase()))
    .sort((a, b) => first[a.now] - first[b.now]);
  return (
    <>
      {stories.length > mostLines / 10 && (
        <div className={style.find}>
          <label htmlFor={id}>{restore.find}</label>
          <input
            id={id}
            type="search"
            value={words}
            onChange={({ target }) => setWords(target.value)}
          />
        </div>
      )}
      <ul className={style.stories} aria-label={restore.stories}>
        {found.slice(0, mostLines).map(({ id: story, title, now }) => {
          const name = title || restore.untitled;
          const kept = now === 'changed' ? restore.oneChanged : restore.one;
          const label = isAnew ? restore.oneAnew : kept;
          return (
            <li key={story}>
              <span>
                {name} <em className={style.now}>{restore.now[now]}</em>
              </span>
              {(isAnew || now !== 'same') && (
                <Button
                  look="quiet"
                  disabled={isBusy}
                  aria-label={restore.oneOf(label, name)}
                  onClick={() => onBring(story)}
                >
                  {label}
                </Button>
              )}
            </li>
          );
        })}
        {found.length > mostLines && <li>{restore.more(found.length - mostLines)}</li>}
      </ul>
    </>
  );
}
