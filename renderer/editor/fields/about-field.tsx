import { storyKinds } from '../../../shared/domain/story.ts';
import { useMessages } from '../../ui/messages-context.ts';
import { FormSection } from '../form/form-section.tsx';
import type { StoryFormProps } from '../form/story-form.tsx';
import { ChoiceField } from './choice-field.tsx';
import { DateField } from './date-field.tsx';
import group from './field-group.module.css';

/** What kind of story it is, and when it happened. */
export function AboutField({ story, onChange }: StoryFormProps) {
  const { domain, fields } = useMessages();
  return (
    <FormSection title={fields.about.title}>
      <div className={group.group}>
        <ChoiceField
          label={domain.fields.kind}
          value={story.kind}
          choices={storyKinds}
          words={domain.kinds}
          hint={fields.about.kindHints[story.kind]}
          onChange={(kind) => onChange({ kind })}
        />
        <div data-place="date">
          <DateField
            label={fields.about.date}
            value={story.date}
            onChange={(date) => onChange({ date })}
          />
        </div>
      </div>
    </FormSection>
  );
}
