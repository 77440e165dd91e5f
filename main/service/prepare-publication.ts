import type { PublicationPreparation } from '../../shared/ipc/publication-calls.ts';
import type { PublicationChoice } from '../../shared/publication/publication-choice.ts';
import type { LibraryState } from '../library/state.ts';
import { planPublication } from '../publish/plan-publication.ts';

/** What a person is shown of a publication before it is made. @throws LibraryError `collection-not-found`. */
export function preparePublication(
  state: LibraryState,
  choice: PublicationChoice,
): PublicationPreparation {
  const plan = planPublication(state, choice, new Date().toISOString());
  const { title, introduction, audience, accent } = plan.model;
  return {
    title,
    introduction,
    audience,
    accent,
    stories: plan.chosen.map((story) => ({ id: story.id, title: story.title })),
    withheld: plan.withheld,
    unapproved: choice.collection === null ? unapproved(state) : 0,
    around: plan.around.map(({ type, text }) => ({ isCpr: type === 'CPR', text })),
  };
}

function unapproved({ stories }: LibraryState): number {
  return [...stories.values()].filter(({ status, archived }) => status !== 'approved' && !archived)
    .length;
}
