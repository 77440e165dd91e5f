import { useId } from 'react';
import type { Media } from '../../../shared/domain/media.ts';
import { useMessages } from '../../ui/messages-context.ts';
import style from './media-field.module.css';

type Answer = Media['recognisable'];

/** The answer so far, and what to do with another. */
export type RecognisableQuestionProps = {
  readonly answer: Answer;
  readonly onChange: (answer: Answer) => void;
};

const answers = ['no', 'consent'] as const satisfies readonly Answer[];

/** Asks whether anyone can be recognised; there is no answer until a person has given one. */
export function RecognisableQuestion({ answer, onChange }: RecognisableQuestionProps) {
  const texts = useMessages().fields.media;
  const id = useId();
  return (
    <fieldset className={style.question} aria-describedby={id}>
      <legend>{texts.recognisable}</legend>
      {answers.map((each) => (
        <label key={each}>
          <input
            type="radio"
            name={`${id}-answer`}
            checked={answer === each}
            onChange={() => onChange(each)}
          />
          {texts.answers[each]}
        </label>
      ))}
      <p id={id} data-open={answer === 'unanswered'}>
        {texts.recognisableHint} {answer === 'unanswered' && texts.unanswered}
      </p>
    </fieldset>
  );
}
