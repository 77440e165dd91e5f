import { newContributor } from '../../../shared/domain/new-rows.ts';
import { useMessages } from '../../ui/messages-context.ts';
import { consentWords } from '../../ui/person-words.ts';
import { FormSection } from '../form/form-section.tsx';
import type { StoryFormProps } from '../form/story-form.tsx';
import { ConsentFields } from './consent-fields.tsx';
import { ContributorRow } from './contributor-row.tsx';
import { FoldOut } from './fold-out.tsx';
import { RowList } from './row-list.tsx';

/** Who told, wrote and commented, the citizen, and what each of them said yes to. */
export function PeopleField({ story, onChange }: StoryFormProps) {
  const texts = useMessages();
  const { people } = texts.fields;
  const { contributors, citizenConsent } = story;
  return (
    <FormSection title={people.title} hint={people.hint}>
      <RowList
        place="contributors"
        rows={contributors}
        onChange={(changed) => onChange({ contributors: changed })}
        nameOf={({ name, role }, index) => name.trim() || role.trim() || people.number(index + 1)}
        additions={[{ label: people.add, make: () => [newContributor()] }]}
      >
        {(person, change) => <ContributorRow person={person} onChange={change} />}
      </RowList>
      <div data-place="citizenConsent">
        <FoldOut title={texts.reading.citizen} note={consentWords(citizenConsent, texts)}>
          <p>{people.citizenHint}</p>
          <ConsentFields
            consent={citizenConsent}
            signer={{ part: 'citizen' }}
            onChange={(consent) => onChange({ citizenConsent: consent })}
          />
        </FoldOut>
      </div>
    </FormSection>
  );
}
