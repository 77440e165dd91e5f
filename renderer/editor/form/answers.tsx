import type { StoryContent } from '../../../shared/domain/story.ts';
import { useMessages } from '../../ui/messages-context.ts';
import { AnswerText } from './answer-text.tsx';
import { FormSection } from './form-section.tsx';
import { GrowingText } from './growing-text.tsx';
import type { StoryFormProps } from './story-form.tsx';

type HintedField = keyof ReturnType<typeof useMessages>['editor']['hints'] & keyof StoryContent;

/** The answers that are Markdown, as the body is. */
const markdownFields: ReadonlySet<HintedField> = new Set(['ownWords', 'reflections']);

/** Some of a story's fields under one heading. */
export type AnswersProps = StoryFormProps & {
  readonly title: string;
  readonly hint?: string;
  readonly fields: readonly HintedField[];
};

/** Questions that may be answered, each with a line that says what is meant. */
export function Answers({ fields, story, onChange, ...section }: AnswersProps) {
  const { domain, editor } = useMessages();
  return (
    <FormSection {...section}>
      {fields.map((field) => {
        const words = { place: field, label: domain.fields[field], hint: editor.hints[field] };
        const change = (value: string) => onChange({ [field]: value });
        return markdownFields.has(field) ? (
          <AnswerText key={field} {...words} markdown={story[field]} onChange={change} />
        ) : (
          <GrowingText key={field} {...words} value={story[field]} onChange={change} />
        );
      })}
    </FormSection>
  );
}
