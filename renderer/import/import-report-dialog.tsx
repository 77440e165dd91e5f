import type { ImportReport } from '../../shared/ipc/story-calls.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { DialogActions } from '../ui/dialog-actions.tsx';
import { useMessages } from '../ui/messages-context.ts';
import style from './import-report-dialog.module.css';

/** More lines than this help nobody; the rest is found in the inbox. */
const mostLines = 100;

/** What came of an import, and what opening and closing mean. */
export type ImportReportDialogProps = {
  readonly report: ImportReport;
  readonly onOpen: (id: string) => void;
  readonly onClose: () => void;
};

/** Tells what came in, ready to be read, and what was set aside and why. */
export function ImportReportDialog({ report, onOpen, onClose }: ImportReportDialogProps) {
  const { importing, list } = useMessages();
  const texts = importing.report;
  const { stories, setAside } = report;
  return (
    <Dialog title={texts.title(stories.length)} onClose={onClose}>
      {stories.length > 0 && (
        <ul className={style.stories} aria-label={texts.stories}>
          {stories.slice(0, mostLines).map(({ id, title, source }) => (
            <li key={id}>
              <button type="button" onClick={() => onOpen(id)}>
                {title === '' ? list.untitled : title}
              </button>
              <span>{source}</span>
            </li>
          ))}
          {stories.length > mostLines && <li>{texts.more(stories.length - mostLines)}</li>}
        </ul>
      )}
      {setAside.length > 0 && (
        <section className={style.aside} aria-labelledby="set-aside">
          <h3 id="set-aside">{texts.setAside}</h3>
          <p>{texts.setAsideText}</p>
          <ul>
            {setAside.map(({ source, reason }) => (
              <li key={`${source} ${reason}`}>
                <strong>{source}</strong>
                <span>{reason}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <DialogActions>
        <Button look="main" onClick={onClose}>
          {texts.close}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
