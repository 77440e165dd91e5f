import { sourceName } from '../../shared/collect/source-name.ts';
import type { ImportReport, SetAsideEntry } from '../../shared/ipc/story-calls.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { DialogActions } from '../ui/dialog-actions.tsx';
import { useMessages } from '../ui/messages-context.ts';
import style from './import-report-dialog.module.css';
import { SetAsideList } from './set-aside-list.tsx';

type ImportedStory = ImportReport['stories'][number];

/** So many are in sight at once, so that what was set aside is found below them. */
const fewStories = 6;
/** More lines than this help nobody; the rest is found in the inbox. */
const mostStories = 100;

/** What came of an import, and what opening, taking one more in and closing mean. */
export type ImportReportDialogProps = {
  readonly report: ImportReport;
  readonly onOpen: (id: string, isUnsure: boolean) => void;
  readonly onTake: (entry: SetAsideEntry) => void;
  readonly onClose: () => void;
};

/** Tells what came in and what to do next, and what was set aside and why. */
export function ImportReportDialog({ report, onOpen, onTake, onClose }: ImportReportDialogProps) {
  const texts = useMessages().importing.report;
  const { stories, setAside } = report;
  const unsure = stories.filter(({ isUnsure }) => isUnsure);
  const next = unsure[0] ?? stories[0];
  const rest = stories.slice(fewStories, mostStories);
  return (
    <Dialog title={texts.title(stories.length)} onClose={onClose}>
      {stories.length > 0 && (
        <>
          <p className={style.next}>{texts.next(unsure.length, stories.length)}</p>
          <StoryLines stories={stories.slice(0, fewStories)} onOpen={onOpen} />
          {rest.length > 0 && (
            <details className={style.rest}>
              <summary>{texts.others(stories.length - fewStories)}</summary>
              <StoryLines stories={rest} onOpen={onOpen} />
              {stories.length > mostStories && <p>{texts.more(stories.length - mostStories)}</p>}
            </details>
          )}
        </>
      )}
      {setAside.length > 0 && <SetAsideList entries={setAside} onTake={onTake} />}
      <DialogActions>
        <Button look={next === undefined ? 'main' : 'plain'} onClick={onClose}>
          {texts.close}
        </Button>
        {next !== undefined && (
          <Button look="main" onClick={() => onOpen(next.id, next.isUnsure)}>
            {texts.goOn(unsure.length)}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}

type StoryLinesProps = Pick<ImportReportDialogProps, 'onOpen'> & {
  readonly stories: readonly ImportedStory[];
};

function StoryLines({ stories, onOpen }: StoryLinesProps) {
  const { cutting, importing, list } = useMessages();
  return (
    <ul className={style.stories} aria-label={importing.report.stories}>
      {stories.map(({ id, title, source, isUnsure }) => (
        <li key={id}>
          <button type="button" onClick={() => onOpen(id, isUnsure)}>
            {title === '' ? list.untitled : title}
          </button>
          <span title={source}>
            {isUnsure && <strong>{cutting.unsure.mark} · </strong>}
            {sourceName(source)}
          </span>
        </li>
      ))}
    </ul>
  );
}
