import type { Scope } from '../domain/consent.ts';
import type { Publication, PublicationFormat } from '../domain/publication.ts';

/** What is to be done about a publication of a story that may not be shown any longer. */
export type WithdrawalStep = 'publish-anew' | 'collect-booklets' | 'write-press' | 'tell-receivers';

/** A publication that showed a story: when, what, where, and what to do about it. */
export interface StandsIn {
  readonly id: string;
  readonly at: string;
  readonly title: string;
  readonly scope: Scope;
  readonly outputs: readonly { readonly format: PublicationFormat; readonly path: string }[];
  readonly steps: readonly WithdrawalStep[];
}

type Recorded = Pick<Publication, 'id' | 'at' | 'title' | 'scope'> & {
  readonly outputs: StandsIn['outputs'];
  readonly stories: readonly { readonly id: string }[];
};

/** The publications in which a story stands, the newest first. */
export function standsIn(publications: Iterable<Recorded>, story: string): readonly StandsIn[] {
  return [...publications]
    .filter(({ stories }) => stories.some(({ id }) => id === story))
    .sort((a, b) => b.at.localeCompare(a.at) || b.id.localeCompare(a.id))
    .map(({ id, at, title, scope, outputs }) => ({
      id,
      at,
      title,
      scope,
      outputs: outputs.map(({ format, path }) => ({ format, path })),
      steps: stepsFor(scope, outputs),
    }));
}

function stepsFor(scope: Scope, outputs: StandsIn['outputs']): readonly WithdrawalStep[] {
  const formats = new Set(outputs.map(({ format }) => format));
  const receivers = ['meeting', 'teaching', 'internal'].includes(scope);
  return [
    ...(formats.has('site') ? (['publish-anew'] as const) : []),
    ...(formats.has('pdf') ? (['collect-booklets'] as const) : []),
    ...(scope === 'press' ? (['write-press'] as const) : []),
    ...(receivers ? (['tell-receivers'] as const) : []),
  ];
}
