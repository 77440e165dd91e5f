import type { Consent } from '../../shared/domain/consent.ts';
import type { Contributor } from '../../shared/domain/contributor.ts';
import type { Story } from '../../shared/domain/story.ts';
import type { Messages } from '../../shared/messages/messages.ts';
import { useMessages } from '../ui/messages-context.ts';
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
          <span className={style.person}>
            {capitalised(domain.parts[person.part])} {nameOf(person, texts)}
          </span>
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

function nameOf({ name, role }: Contributor, { reading }: Messages): string {
  return [name, role].filter((part) => part !== '').join(', ') || reading.anonymous;
}

function consentWords(consent: Consent, { domain, reading }: Messages): string {
  if (consent.state !== 'given') return reading.consentStates[consent.state];
  const scopes = consent.scope.map((scope) => domain.scopes[scope]);
  const last = scopes.pop() ?? '';
  return reading.consentGiven(
    scopes.length === 0 ? last : `${scopes.join(', ')} ${reading.and} ${last}`,
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
