import type { Scope } from '../../shared/domain/consent.ts';
import type { PublicationFormat } from '../../shared/domain/publication.ts';
import { asFound, type PublicationChoice } from '../../shared/publication/publication-choice.ts';

/** What a person may write instead of what was found. */
export type OwnWords = Pick<PublicationChoice, 'title' | 'introduction' | 'audience' | 'accent'>;

/** What is chosen for the next publication, while it is not made. */
export interface PublishDraft {
  /** Null for every approved story. */
  readonly collection: string | null;
  readonly scope: Scope;
  readonly formats: readonly PublicationFormat[];
  /** By collection, or `''`, so that choosing another one and going back loses no word. */
  readonly words: Readonly<Record<string, OwnWords>>;
}

/** What is chosen before anybody has chosen. */
export const firstDraft: PublishDraft = {
  collection: null,
  scope: 'web',
  formats: ['site', 'pdf'],
  words: {},
};

/** The words that stand around the chosen stories: null where nobody has written others. */
export function wordsOf({ words, collection }: PublishDraft): OwnWords {
  return words[collection ?? ''] ?? asFound;
}

/** The draft with words of one's own. */
export function withWords(draft: PublishDraft, changed: Partial<OwnWords>): PublishDraft {
  const words = { ...wordsOf(draft), ...changed };
  return { ...draft, words: { ...draft.words, [draft.collection ?? '']: words } };
}

/** The draft for other stories; a collection that is meant for other places leads to the first of them. */
export function withCollection(
  draft: PublishDraft,
  collection: string | null,
  meantFor: readonly Scope[],
): PublishDraft {
  const [first] = meantFor;
  const scope = first === undefined || meantFor.includes(draft.scope) ? draft.scope : first;
  return { ...draft, collection, scope };
}

/** The draft for what there is: a collection that was deleted meanwhile is no longer chosen. */
export function amongThese(
  draft: PublishDraft,
  collections: readonly { readonly id: string }[] | undefined,
): PublishDraft {
  const { collection } = draft;
  if (collection === null || collections === undefined) return draft;
  return collections.some(({ id }) => id === collection) ? draft : { ...draft, collection: null };
}

/** The draft with a format more or less, in the order that they are offered. */
export function withFormat(
  draft: PublishDraft,
  format: PublicationFormat,
  isWanted: boolean,
): PublishDraft {
  const formats = firstDraft.formats.filter((other) =>
    other === format ? isWanted : draft.formats.includes(other),
  );
  return { ...draft, formats };
}

/** What is asked of the main process. */
export function choiceOf(draft: PublishDraft): PublicationChoice {
  return { collection: draft.collection, scope: draft.scope, ...wordsOf(draft) };
}
