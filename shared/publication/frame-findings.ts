import { findIdentifiers } from '../anonymise/find-identifiers.ts';
import { directIdentifiers, type Finding } from '../anonymise/finding.ts';
import type { PublicationModel } from './publication-model.ts';

/**
 * What in the words around the stories (title, introduction, audience, workplace, tags) can identify a
 * person. A workplace may want its own telephone there, but never a CPR number.
 */
export function frameFindings(model: PublicationModel): readonly Finding[] {
  const texts = [
    model.title,
    model.introduction,
    model.audience,
    model.organisation,
    ...model.tags.flatMap(({ label, description }) => [label, description]),
  ];
  return texts
    .flatMap((text) => findIdentifiers(text))
    .filter(({ type, certainty }) => certainty === 'found' && directIdentifiers.has(type));
}
