import type { SampleSentence as Sample } from '../../shared/anonymise/replace/sample-sentence.ts';
import { useMessages } from '../ui/messages-context.ts';
import style from './sample-sentence.module.css';

/** A sentence as it will read, with what goes from it struck out. */
export function SampleSentence({ sample }: { readonly sample: Sample }) {
  const { reviewing } = useMessages();
  const { before, was, now, behind } = sample;
  return (
    <p className={style.sample}>
      {before}
      <del>{was}</del>
      <span className="visually-hidden"> {now === '' ? reviewing.goes : reviewing.becomes} </span>
      {now !== '' && <ins>{now}</ins>}
      {behind}
    </p>
  );
}
