import type { ReadableDifference } from '../../shared/history/readable-difference.ts';
import type { TextPart } from '../../shared/history/story-difference.ts';
import { useMessages } from '../ui/messages-context.ts';
import style from './difference.module.css';

/** What differs in one field. */
export type DifferenceProps = { readonly difference: ReadableDifference };

/** What went is struck through and what came is underlined; a program that reads aloud says which. */
export function Difference({ difference: { name, form, parts } }: DifferenceProps) {
  const { none } = useMessages().history.versions;
  return (
    <div className={style.difference}>
      <dt>{name}</dt>
      <dd data-form={form}>
        {parts.length === 0 && none}
        {parts.map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a difference never move.
          <Part key={index} part={part} />
        ))}
      </dd>
    </div>
  );
}

function Part({ part: { kind, text } }: { readonly part: TextPart }) {
  const { added, removed } = useMessages().history.versions;
  if (kind === 'same') return <span>{text}</span>;
  const Element = kind === 'added' ? 'ins' : 'del';
  return (
    <Element>
      <span className="visually-hidden">{kind === 'added' ? added : removed} </span>
      {text}
    </Element>
  );
}
