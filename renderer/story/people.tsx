import type { Story } from '../../shared/domain/story.ts';
import { useMessages } from '../ui/messages-context.ts';
import { consentWords, personWords } from '../ui/person-words.ts';
import style from './people.module.css';

/** The story whose people are shown. */
export type PeopleProps = { readonly story: Pick<Story, 'contributors' | 'citizenConsent'> };

/** Who told, wrote and commented, how each will be named, and how far their consent reaches. */
export function People({ story: { contributors, citizenConsent } }: PeopleProps) {
  const texts = useMessages();
  const { domain, reading } = texts;
  return (
    <ul className={style.people}>
      {contributors.map((person) => (
        <li key={`${person.part} ${person.name} ${person.role}`}>
          <span className={style.person}>{personWords(person, texts)}</span>
          <span className={style.consent}>
            {domain.attributions[person.attribution]}, {consentWords(person.consent, texts)}
          </span>
        </li>
      ))}
      {citizenConsent.state !== 'not-needed' && (
        <li>
          <span className={style.person}>{reading.citizen}</span>
          <span className={style.consent}>{consentWords(citizenConsent, texts)}</span>
        </li>
      )}
    </ul>
  );
}
