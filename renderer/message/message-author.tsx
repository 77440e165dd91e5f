import { useState } from 'react';
import { sourceName } from '../../shared/collect/source-name.ts';
import type { CutMessage } from '../../shared/ipc/cut-calls.ts';
import { formatDate } from '../../shared/site/format-date.ts';
import { ChangingButton } from '../ui/changing-button.tsx';
import { useLanguage, useMessages } from '../ui/messages-context.ts';
import { AuthorDialog } from './author-dialog.tsx';
import style from './message.module.css';
import type { Cutting } from './use-cut.ts';

/** The message, and how to name another author; null where it lies fast. */
export type MessageAuthorProps = {
  readonly message: CutMessage;
  readonly cut: Cutting['cut'] | null;
};

/** Who told it, when and where it came in. */
export function MessageAuthor({ message, cut }: MessageAuthorProps) {
  const { cutting } = useMessages();
  const language = useLanguage();
  const [isNaming, setIsNaming] = useState(false);
  const { author, authorEmail, sentAt, source } = message;
  const day = sentAt === '' ? '' : formatDate(sentAt.slice(0, 10), language);
  return (
    <div className={style.author}>
      <p>
        <strong>{cutting.from(author, authorEmail)}</strong>
        <span title={source}>{cutting.when(day, sourceName(source))}</span>
      </p>
      {cut !== null && (
        <ChangingButton look="quiet" onClick={() => setIsNaming(true)}>
          {cutting.author.open}
        </ChangingButton>
      )}
      {isNaming && cut !== null && (
        <AuthorDialog
          name={author}
          address={authorEmail}
          onAccept={(name, address) => {
            setIsNaming(false);
            cut({ act: 'name-author', name, address });
          }}
          onClose={() => setIsNaming(false)}
        />
      )}
    </div>
  );
}
