import { librarySentence } from '../../shared/library/library-sentence.ts';
import style from '../shell/library-notices.module.css';
import { Button } from '../ui/button.tsx';
import { useMessages } from '../ui/messages-context.ts';
import { useBackups } from './use-backups.ts';

/**
 * A backup that could not be made is said above every view until one has succeeded; a library without
 * any is said once, quietly.
 */
export function BackupNotice() {
  const texts = useMessages();
  const { notice, place } = texts.safety;
  const { state, isBusy, choose, make, decline } = useBackups();
  if (state === undefined) return null;
  if (state.problem !== null) {
    return (
      <aside className={style.notices}>
        <p role="alert">{librarySentence(state.problem, texts)}</p>
        <div className={style.ways}>
          <Button disabled={isBusy} onClick={make}>
            {notice.again}
          </Button>
          <Button disabled={isBusy} onClick={choose}>
            {place.chooseOther}
          </Button>
        </div>
      </aside>
    );
  }
  if (!state.isAsking) return null;
  return (
    <aside className={`${style.notices} ${style.quiet}`}>
      <p>{notice.ask}</p>
      <div className={style.ways}>
        <Button disabled={isBusy} onClick={choose}>
          {place.choose}
        </Button>
        <Button look="quiet" disabled={isBusy} onClick={decline}>
          {notice.notNow}
        </Button>
      </div>
    </aside>
  );
}
