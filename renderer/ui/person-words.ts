import type { Consent } from '../../shared/domain/consent.ts';
import type { Contributor } from '../../shared/domain/contributor.ts';
import type { Messages } from '../../shared/messages/messages.ts';

/** What a person did and who it was: "Fortalt af Nanna Krog, socialrådgiver". */
export function personWords(person: Contributor, { domain, reading }: Messages): string {
  const part = domain.parts[person.part];
  const name = [person.name, person.role].filter((text) => text !== '').join(', ');
  return `${part.charAt(0).toUpperCase()}${part.slice(1)} ${name || reading.anonymous}`;
}

/** How far a consent reaches, in words that can follow a name. */
export function consentWords(consent: Consent, { domain, reading }: Messages): string {
  if (consent.state !== 'given') return reading.consentStates[consent.state];
  const scopes = consent.scope.map((scope) => domain.scopes[scope]);
  const last = scopes.pop() ?? '';
  return reading.consentGiven(
    scopes.length === 0 ? last : `${scopes.join(', ')} ${reading.and} ${last}`,
  );
}
