import {
  attributions,
  type Contributor,
  contributorParts,
  publicByline,
} from '../../../shared/domain/contributor.ts';
import { useMessages } from '../../ui/messages-context.ts';
import { consentWords, personWords } from '../../ui/person-words.ts';
import { ChoiceField } from './choice-field.tsx';
import { ConsentFields } from './consent-fields.tsx';
import group from './field-group.module.css';
import { FoldOut } from './fold-out.tsx';
import { TextField } from './text-field.tsx';

/** Somebody who contributed, and what to do when that changes. */
export type ContributorRowProps = {
  readonly person: Contributor;
  readonly onChange: (person: Contributor) => void;
};

/** One line about a person, and behind it what they did, how they are named, and what they said yes to. */
export function ContributorRow({ person, onChange }: ContributorRowProps) {
  const texts = useMessages();
  const { people } = texts.fields;
  const isNew = person.name === '' && person.role === '';
  const note = `${texts.domain.attributions[person.attribution]}, ${consentWords(person.consent, texts)}`;
  return (
    <FoldOut title={personWords(person, texts)} note={note} startsOpen={isNew}>
      <div className={group.group}>
        <ChoiceField
          label={people.part}
          value={person.part}
          choices={contributorParts}
          words={texts.domain.parts}
          onChange={(part) => onChange({ ...person, part })}
        />
        <TextField
          label={people.name}
          value={person.name}
          onChange={(name) => onChange({ ...person, name })}
        />
        <TextField
          label={people.role}
          value={person.role}
          onChange={(role) => onChange({ ...person, role })}
        />
      </div>
      <ChoiceField
        label={people.attribution}
        value={person.attribution}
        choices={attributions}
        words={texts.domain.attributions}
        hint={people.byline(publicByline(person))}
        onChange={(attribution) => onChange({ ...person, attribution })}
      />
      <ConsentFields
        consent={person.consent}
        signer={{ part: 'contributor', name: person.name }}
        onChange={(consent) => onChange({ ...person, consent })}
      />
    </FoldOut>
  );
}
