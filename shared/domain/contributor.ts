import { z } from 'zod';
import { consentSchema } from './consent.ts';
import type { DeepReadonly } from './deep-readonly.ts';

export const contributorParts = ['told', 'wrote', 'commented'] as const;
export type ContributorPart = (typeof contributorParts)[number];

export const attributions = ['anonymous', 'role', 'named'] as const;

export const contributorSchema = z.strictObject({
  name: z.string(),
  role: z.string(),
  part: z.enum(contributorParts),
  attribution: z.enum(attributions),
  consent: consentSchema,
});
export type Contributor = DeepReadonly<z.infer<typeof contributorSchema>>;

/**
 * What a publication may say of a contributor: the name and role, the role alone, or nothing.
 * Every publisher takes its bylines from here, so that no name slips past its attribution.
 */
export function publicByline(contributor: Contributor): string {
  switch (contributor.attribution) {
    case 'named':
      return [contributor.name, contributor.role].filter((part) => part !== '').join(', ');
    case 'role':
      return contributor.role;
    case 'anonymous':
      return '';
  }
}
