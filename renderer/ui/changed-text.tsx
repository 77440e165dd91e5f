import style from './changed-text.module.css';
import { useMessages } from './messages-context.ts';

/** A stretch of a text, and whether it came or went. */
export type ChangedTextProps = { readonly kind: 'added' | 'removed'; readonly text: string };

/** What went is struck through and what came is underlined; a program that reads aloud says which. */
export function ChangedText({ kind, text }: ChangedTextProps) {
  const { added, removed } = useMessages().history.versions;
  const Element = kind === 'added' ? 'ins' : 'del';
  return (
    <Element className={style[kind]}>
      <span className="visually-hidden">{kind === 'added' ? added : removed} </span>
      {text}
    </Element>
  );
}
