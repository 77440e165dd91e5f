import { useMessages } from '../ui/messages-context.ts';
import { useReadOnly } from '../ui/read-only-context.ts';
import style from './library-notices.module.css';

/** Says above every view why nothing can be changed, for as long as it is so. */
export function ReadOnlyNotice() {
  const { readOnly } = useMessages().reasons.library;
  const why = useReadOnly();
  if (why === null) return null;
  return (
    <aside className={style.notices}>
      <p>{readOnly[why]}</p>
    </aside>
  );
}
