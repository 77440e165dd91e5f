import type { Finding } from '../../shared/anonymise/finding.ts';
import type { Collection } from '../../shared/domain/collection.ts';
import { messages } from '../../shared/messages/messages.ts';
import { frameFindings } from '../../shared/publication/frame-findings.ts';
import type { PublicationChoice } from '../../shared/publication/publication-choice.ts';
import {
  type PublicationModel,
  publicationModel,
} from '../../shared/publication/publication-model.ts';
import { type Selection, selectStories } from '../../shared/publication/select-stories.ts';
import { collectionIn } from '../library/commands/collection-in.ts';
import type { LibraryState } from '../library/state.ts';

/** Which stories, for whom, and what to write around them where it is not what was found. */
export type PublicationWish = Pick<PublicationChoice, 'collection' | 'scope'> &
  Partial<PublicationChoice>;

/** What would be published, before anything is written. */
export interface PublicationPlan extends Selection {
  readonly model: PublicationModel;
  /** What in the words around the stories can identify a person. */
  readonly around: readonly Finding[];
}

/**
 * Works out what a publication would show and what it would hold back.
 * @param at an ISO time: the day that is printed on it.
 * @throws LibraryError `collection-not-found`.
 */
export function planPublication(
  state: LibraryState,
  wish: PublicationWish,
  at: string,
): PublicationPlan {
  const { scope } = wish;
  const collection = wish.collection === null ? null : collectionIn(state, wish.collection);
  const selection = selectStories([...state.stories.values()], scope, collection);
  const found = wordsFound(state, collection);
  const { info } = state;
  const accent = wish.accent ?? info.settings.accent;
  const model = publicationModel({
    library: { ...info, settings: { ...info.settings, accent } },
    stories: selection.chosen,
    // A publication without a name on its front would be nobody's.
    title: wish.title?.trim() || found.title,
    introduction: wish.introduction ?? found.introduction,
    audience: wish.audience ?? found.audience,
    scope,
    publishedOn: at.slice(0, 10),
  });
  return { ...selection, model, around: frameFindings(model) };
}

function wordsFound({ info }: LibraryState, collection: Collection | null) {
  const { allStoriesTitle } = messages(info.language).publishing;
  return collection ?? { title: allStoriesTitle(info.name), introduction: '', audience: '' };
}
