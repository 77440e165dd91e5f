import type { PublicationReport } from '../../shared/ipc/publication-calls.ts';
import { warningSentence } from '../../shared/publication/warning-sentence.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { DialogActions } from '../ui/dialog-actions.tsx';
import { useMessages } from '../ui/messages-context.ts';
import { OpenOutput } from './open-output.tsx';
import style from './publish-report-dialog.module.css';

/** What came of publishing, and what closing means. */
export type PublishReportDialogProps = {
  readonly report: PublicationReport;
  readonly onClose: () => void;
};

/** Tells where everything lies now, opens it, and says what is worth knowing. */
export function PublishReportDialog({ report, onClose }: PublishReportDialogProps) {
  const texts = useMessages();
  const { publish } = texts;
  const remarks = [
    ...report.warnings.map((warning) => warningSentence(warning, texts)),
    ...(report.notRecorded === null ? [] : [publish.report.notRecorded(report.notRecorded)]),
  ];
  return (
    <Dialog title={publish.report.title(report.stories)} onClose={onClose}>
      <ul className={style.outputs}>
        {report.outputs.map(({ format, path }) => (
          <li key={format}>
            <h3>{publish.formatNames[format]}</h3>
            <p>{path}</p>
            <OpenOutput publication={report.id} format={format} />
          </li>
        ))}
      </ul>
      {remarks.length > 0 && (
        <section className={style.remarks} aria-labelledby="publish-remarks">
          <h3 id="publish-remarks">{publish.report.warnings}</h3>
          <ul>
            {[...new Set(remarks)].map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
        </section>
      )}
      <DialogActions>
        <Button look="main" onClick={onClose}>
          {publish.report.close}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
