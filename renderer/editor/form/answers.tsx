import { useId } from 'react';
import type { StoryContent } from '../../../shared/domain/story.ts';
import { useMessages } from '../../ui/messages-context.ts';
import style from './answers.module.css';
import { GrowingText } from './growing-text.tsx';
import type { StoryFormProps } from './story-form.tsx';

type HintedField = keyof ReturnType<typeof useMessages>['editor']['hints'] & keyof StoryContent;

/** Some of a story's fields under one heading. */
export type AnswersProps = StoryFormProps & {
  readonly title: string;
  readonly hint?: string;
  readonly fields: readonly HintedField[];
};

/** Questions that may be answered, each with a line that says what is meant. */
export function Answers({ title, hint, fields, story, onChange }: AnswersProps) {
  const { domain, editor } = useMessages();
  const id = useId();
  return (
    <section className={style.answers} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {hint && <p>{hint}</p>}
      {fields.map((field) => (
        <GrowingText
          key={field}
          label={domain.fields[field]}
          hint={editor.hints[field]}
          value={story[field]}
          onChange={(value) => onChange({ [field]: value })}
        />
      ))}
    </section>
  );
}
