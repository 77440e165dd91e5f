import { Fragment, useEffect, useRef } from 'react';
import type { ReplacedString } from '../../shared/anonymise/replace/replaced-strings.ts';
import { isBorder, isTold } from '../../shared/collect/cut/recut.ts';
import type { PartKind } from '../../shared/collect/parts/part.ts';
import type { CutMessage } from '../../shared/ipc/cut-calls.ts';
import { ChangingButton } from '../ui/changing-button.tsx';
import { useMessages } from '../ui/messages-context.ts';
import style from './message.module.css';
import { messageKeys } from './message-keys.ts';
import { MessagePart } from './message-part.tsx';
import { StoryBorder } from './story-border.tsx';
import type { CutPlace, Cutting } from './use-cut.ts';

/** The message, and how it is cut otherwise; null where it lies fast. */
export type MessagePartsProps = {
  readonly message: CutMessage;
  readonly cutting: Cutting | null;
  /** What of it does not stand in the story any longer. */
  readonly replaced?: readonly ReplacedString[];
};

const nothingReplaced: readonly ReplacedString[] = [];

/** The message in its order, with the borders of the story in it. */
export function MessageParts(props: MessagePartsProps) {
  const { message, cutting, replaced = nothingReplaced } = props;
  const { parts, next } = message;
  const texts = useMessages().cutting;
  const list = useRef<HTMLOListElement>(null);
  const cut = cutting?.cut ?? null;
  const place = cutting?.place ?? null;
  useEffect(() => {
    if (place !== null) focusAt(list.current, place);
  }, [place]);
  const begins = parts.findIndex(isTold);
  const onKeyDown = cut === null ? undefined : messageKeys({ parts, onCut: cut });
  return (
    <>
      <ol ref={list} className={style.parts} aria-label={texts.message} onKeyDown={onKeyDown}>
        {parts.map((part, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a stretch has no other name than its place.
          <Fragment key={at}>
            {isBorder(parts, at) && (
              <StoryBorder
                at={at}
                isBeginning={isTold(part)}
                onMove={cut && ((by) => cut({ act: 'move-border', at, by }, by))}
              />
            )}
            <MessagePart
              part={part}
              at={at}
              canSplit={at > begins && tellsPerhaps.has(part.kind)}
              onCut={cut}
              replaced={replaced}
            />
          </Fragment>
        ))}
      </ol>
      {cut !== null && next !== null && (
        <ChangingButton className={style.join} onClick={() => cut({ act: 'join', other: next.id })}>
          {texts.join(next.title)}
        </ChangingButton>
      )}
    </>
  );
}

/** What a story of its own may begin with; nobody parts a message at a greeting. */
const tellsPerhaps: ReadonlySet<PartKind> = new Set(['title', 'story', 'afterword', 'quoted']);

/** Puts the person where they were: at the border that moved, or at the stretch. */
function focusAt(list: HTMLElement | null, { at, control }: CutPlace): void {
  const border =
    control === 'up' || control === 'down' ? `[data-border="${at}"][data-by="${control}"]` : null;
  const found =
    (border === null ? null : list?.querySelector<HTMLElement>(border)) ??
    list?.querySelector<HTMLElement>(`[data-at="${at}"][data-control]`) ??
    list?.querySelector<HTMLElement>('[data-control]');
  found?.focus();
}
