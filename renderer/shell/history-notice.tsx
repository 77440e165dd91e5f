import { useMessages } from '../ui/messages-context.ts';
import style from './library-notices.module.css';

/** Why the last change is missing in the history; empty where all is well. */
export type HistoryNoticeProps = { readonly failure: string };

/** Says, for as long as it is so, that what was saved cannot be undone: the history could not be written. */
export function HistoryNotice({ failure }: HistoryNoticeProps) {
  const { shell } = useMessages();
  if (failure === '') return null;
  return (
    <aside className={style.notices}>
      <p role="status">{shell.historyFailed(failure)}</p>
    </aside>
  );
}
