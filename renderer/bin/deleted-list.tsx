import { binDays, binDaysLeft } from '../../shared/history/bin-days.ts';
import type { ListedDeletion } from '../../shared/history/listed-version.ts';
import { ChangingButton } from '../ui/changing-button.tsx';
import { useMessages } from '../ui/messages-context.ts';
import style from './bin.module.css';

/** The stories in the bin, the time as an ISO time, and what putting one back means. */
export type DeletedListProps = {
  readonly deleted: readonly ListedDeletion[];
  readonly now: string;
  readonly onPutBack: (story: ListedDeletion) => void;
};

/** Each deleted story with who deleted it when, and how long it stays. */
export function DeletedList({ deleted, now, onPutBack }: DeletedListProps) {
  const { history, list } = useMessages();
  const { bin } = history;
  return (
    <ul className={style.deleted} aria-labelledby="view-title">
      {deleted.map((story) => (
        <li key={story.id}>
          <div>
            <h2>{story.title || list.untitled}</h2>
            <p>{bin.deleted(story.at, story.by)}</p>
            <p>{bin.left(story.at === '' ? binDays : binDaysLeft(story.at, now))}</p>
          </div>
          <ChangingButton onClick={() => onPutBack(story)}>
            {bin.putBack}
            <span className="visually-hidden">{bin.putBackOf(story.title)}</span>
          </ChangingButton>
        </li>
      ))}
    </ul>
  );
}
