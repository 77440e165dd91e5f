import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { queries } from '../bridge/queries.ts';
import { MessageAuthor } from '../message/message-author.tsx';
import { MessageParts } from '../message/message-parts.tsx';
import { Failure } from '../ui/failure.tsx';
import { useMessages } from '../ui/messages-context.ts';
import style from './review-side.module.css';

/** Whose original it is. */
export type OriginalBesideProps = { readonly id: string };

/** The text as it came, to be read beside the story: what does not stand there any longer is struck out. */
export function OriginalBeside({ id }: OriginalBesideProps) {
  const { original: texts } = useMessages().reviewing;
  const { data: message, error, refetch } = useQuery(queries.message(id));
  const { data: fate } = useQuery(queries.originalFate(id));
  const section = useRef<HTMLElement>(null);
  useEffect(() => section.current?.focus(), []);
  const replaced = fate?.replaced ?? [];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <section ref={section} className={style.original} aria-label={texts.title} tabIndex={0}>
      {error !== null && <Failure failure={error} onRetry={() => void refetch()} />}
      {message === null && fate !== undefined && <p>{texts.erased(fate.erasedAt)}</p>}
      {message && (
        <>
          <MessageAuthor message={message} cut={null} />
          {replaced.length > 0 && <p className={style.hint}>{texts.struck}</p>}
          <MessageParts message={message} cutting={null} replaced={replaced} />
        </>
      )}
    </section>
  );
}
