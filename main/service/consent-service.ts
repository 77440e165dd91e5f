import { storyIn } from '../library/commands/story-in.ts';
import type { Library } from '../library/library.ts';
import { publishingProblemOf } from '../publish/publishing-problem-of.ts';
import type { ConsentService } from './service.ts';
import { ServiceError } from './service-error.ts';

/** The part of the service that is about asking for consent, on whatever library is open by then. */
export function consentService(library: () => Pick<Library, 'state'>): ConsentService {
  return {
    async writeConsentForm({ id, signer, file }) {
      const { state } = library();
      const story = storyIn(state, id);
      // Loaded only when it is needed: the engine that sets it is large.
      const form = await import('../publish/print/consent-form.ts');
      try {
        return { file: await form.writeConsentForm(story, signer, state.info, file) };
      } catch (error) {
        const problem = publishingProblemOf(error);
        throw problem === null ? error : new ServiceError({ code: 'publishing', problem });
      }
    },
  };
}
