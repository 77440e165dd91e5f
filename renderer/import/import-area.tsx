import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { useAction } from '../actions/actions-context.ts';
import { useAnnounce } from '../status/announcements.ts';
import { useMessages } from '../ui/messages-context.ts';
import { useReadOnly } from '../ui/read-only-context.ts';
import { DropOverlay } from './drop-overlay.tsx';
import { ImportReportDialog } from './import-report-dialog.tsx';
import { ImportingContext } from './importing-context.ts';
import { PasteDialog } from './paste-dialog.tsx';
import { useDrop } from './use-drop.ts';
import type { Import } from './use-import.ts';
import { usePaste } from './use-paste.ts';

/** The import, what opening a story from its report means, and the views that may begin one. */
export type ImportAreaProps = {
  readonly current: Import;
  readonly onOpen: (id: string, isUnsure: boolean) => void;
  readonly children: ReactNode;
};

/** Lets stories come in from anywhere in the window: dropped, pasted, chosen or written. */
export function ImportArea({ current, onOpen, children }: ImportAreaProps) {
  const { importDropped, importFiles, importText, report, take, taken, closeReport } = current;
  const [isPasting, setIsPasting] = useState(false);
  const announce = useAnnounce();
  const { readOnly } = useMessages().reasons.library;
  const why = useReadOnly();
  const refusal = why && readOnly[why];
  const refuse = useMemo(
    () => (refusal === null ? null : () => announce({ text: refusal, isProblem: true })),
    [announce, refusal],
  );
  const isOver = useDrop({ onFiles: importDropped, refuse });
  usePaste({ onText: importText, onFiles: importDropped, refuse });
  const startPasting = useCallback(() => setIsPasting(true), []);
  useAction('importFiles', refusal === null ? importFiles : null, refusal);
  useAction('pasteText', refusal === null ? startPasting : null, refusal);
  const importing = useMemo(() => ({ importFiles, startPasting }), [importFiles, startPasting]);
  return (
    <ImportingContext value={importing}>
      {children}
      {isOver && <DropOverlay refusal={refusal} />}
      {isPasting && (
        <PasteDialog
          onClose={() => setIsPasting(false)}
          onAccept={(text) => {
            setIsPasting(false);
            importText(text);
          }}
        />
      )}
      {report !== null && (
        <ImportReportDialog
          report={report}
          onClose={closeReport}
          onTake={take}
          taken={taken}
          onOpen={(id, isUnsure) => {
            closeReport();
            onOpen(id, isUnsure);
          }}
        />
      )}
    </ImportingContext>
  );
}
