import type { PublicationReport } from '../../shared/ipc/publication-calls.ts';
import { librarySentence } from '../../shared/library/library-sentence.ts';
import { messages } from '../../shared/messages/messages.ts';
import type { Library } from '../library/library.ts';
import { LibraryError } from '../library/library-error.ts';
import type { BookletWorkshop } from '../publish/print/booklet-workshop.ts';
import { type Published, publishLibrary } from '../publish/publish-library.ts';
import { publishingProblemOf } from '../publish/publishing-problem-of.ts';
import { lookThrough } from './look-through.ts';
import { preparePublication } from './prepare-publication.ts';
import { publicationSummaries } from './publication-summaries.ts';
import type { Emit, PublicationService } from './service.ts';
import { ServiceError } from './service-error.ts';

/** The part of the service that publishes, from whatever library is open by then. */
export function publicationService(
  library: () => Library,
  workshop: BookletWorkshop,
  emit: Emit,
): PublicationService {
  let stopping: AbortController | null = null;

  return {
    listPublications: async () => publicationSummaries(library().state),
    async preparePublication(choice) {
      await lookThrough(library().state.stories.values());
      return preparePublication(library().state, choice);
    },
    async publish({ choice, site, pdf }) {
      if (stopping !== null)
        throw new ServiceError({ code: 'publishing', problem: { code: 'busy' } });
      const from = library();
      stopping = new AbortController();
      const { signal } = stopping;
      try {
        await lookThrough(from.state.stories.values());
        const published = await publishLibrary(from, {
          ...choice,
          site,
          pdf,
          signal,
          onPhase: (phase) => emit('publishing', phase),
          setBooklet: (model) => workshop.make('set', { model, root: from.root }, signal),
        });
        return reportOf(published, await record(from, published, emit));
      } catch (error) {
        if (signal.aborted) return null;
        const problem = publishingProblemOf(error);
        throw problem === null ? error : new ServiceError({ code: 'publishing', problem });
      } finally {
        stopping = null;
      }
    },
    async cancelPublishing() {
      stopping?.abort();
      return null;
    },
  };
}

/** What was published stands, whether or not the library could take it down. */
async function record(library: Library, published: Published, emit: Emit): Promise<string | null> {
  try {
    await library.apply({ type: 'record-publication', publication: published.record });
    emit('changed', null);
    return null;
  } catch (error) {
    if (!(error instanceof LibraryError)) throw error;
    return librarySentence(error.problem, messages(library.state.info.language));
  }
}

function reportOf(published: Published, notRecorded: string | null): PublicationReport {
  return {
    id: published.record.id,
    outputs: published.record.outputs,
    stories: published.stories.length,
    withheld: published.withheld.length,
    warnings: published.warnings,
    notRecorded,
  };
}
