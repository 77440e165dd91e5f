import type { StoryContent } from '../../../shared/domain/story.ts';
import { useMessages } from '../../ui/messages-context.ts';
import { FormSection } from './form-section.tsx';
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
export function Answers({ fields, story, onChange, ...section }: AnswersProps) {
  const { domain, editor } = useMessages();
  return (
    <FormSection {...section}>
      {fields.map((field) => (
        <GrowingText
          key={field}
          label={domain.fields[field]}
          hint={editor.hints[field]}
          value={story[field]}
          onChange={(value) => onChange({ [field]: value })}
        />
      ))}
    </FormSection>
  );
}
