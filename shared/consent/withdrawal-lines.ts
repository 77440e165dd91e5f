import type { Messages } from '../messages/messages.ts';
import type { StandsIn } from './stands-in.ts';

/** What came of a withdrawal, and what a person still has to do, a line each. */
export function withdrawalLines(
  title: string,
  collections: readonly string[],
  publications: readonly StandsIn[],
  { consent, domain }: Messages,
): readonly string[] {
  return [
    consent.withdrawn(title),
    ...(collections.length === 0 ? [] : [consent.leftCollections(collections)]),
    publications.length === 0 ? consent.standsNowhere : consent.standsIn,
    ...publications.flatMap(({ at, title: name, scope, outputs, steps }) => [
      `– ${consent.publication(name, at, domain.scopes[scope])}`,
      ...outputs.map(({ path }) => `  ${path}`),
      ...steps.map((step) => `  ${consent.steps[step]}`),
    ]),
  ];
}
