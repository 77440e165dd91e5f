import { useRef } from 'react';
import { sourceName } from '../../shared/collect/source-name.ts';
import type { ImportReport, SetAsideEntry } from '../../shared/ipc/story-calls.ts';
import type { Announcement } from '../status/announcements.ts';
import { Said } from '../status/said.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { DialogActions } from '../ui/dialog-actions.tsx';
import { useMessages } from '../ui/messages-context.ts';
import style from './import-report-dialog.module.css';
import { SetAsideList } from './set-aside-list.tsx';
import { useFocusAfterTaking } from './use-focus-after-taking.ts';

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
  /** What came of what was taken in last. */
  readonly taken: Announcement | null;
  readonly onClose: () => void;
};

/** Tells what came in and what to do next, and what was set aside and why. */
export function ImportReportDialog(props: ImportReportDialogProps) {
  const { report, onOpen, onTake, taken, onClose } = props;
  const texts = useMessages().importing.report;
  const { stories, setAside } = report;
  const unsure = stories.filter(({ isUnsure }) => isUnsure);
  const next = unsure[0] ?? stories[0];
  const rest = stories.slice(fewStories, mostStories);
  const content = useRef<HTMLDivElement>(null);
  const noteRow = useFocusAfterTaking(content, setAside);
  const take = (entry: SetAsideEntry) => {
    noteRow();
    onTake(entry);
  };
  return (
    <Dialog title={texts.title(stories.length)} onClose={onClose}>
      <div ref={content}>
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
        <SetAsideList entries={setAside} onTake={take} />
        <DialogActions>
          <div className={style.taken}>
            <Said announcement={taken} />
          </div>
          <Button
            look={next === undefined ? 'main' : 'plain'}
            data-next={next === undefined ? '' : undefined}
            onClick={onClose}
          >
            {texts.close}
          </Button>
          {next !== undefined && (
            <Button look="main" data-next="" onClick={() => onOpen(next.id, next.isUnsure)}>
              {texts.goOn(unsure.length)}
            </Button>
          )}
        </DialogActions>
      </div>
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
