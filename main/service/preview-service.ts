import { beginningOf } from '../../shared/publication/beginning-of.ts';
import { bookletPage } from '../../shared/publication/booklet-page.ts';
import type { PublicationChoice } from '../../shared/publication/publication-choice.ts';
import type { Library } from '../library/library.ts';
import { planPublication } from '../publish/plan-publication.ts';
import { previewSite } from '../publish/preview-site.ts';
import type { BookletWorkshop } from '../publish/print/booklet-workshop.ts';
import { publishingProblemOf } from '../publish/publishing-problem-of.ts';
import { lookThrough } from './look-through.ts';
import { Previews } from './previews.ts';
import type { PreviewService } from './service.ts';
import { ServiceError } from './service-error.ts';

/** A booklet's preview shows its beginning: so many stories are drawn in about a second. */
const mostDrawn = 12;

/** The part of the service that shows a publication before it is made, and how to leave its library. */
export function previewService(
  library: () => Library,
  workshop: BookletWorkshop,
): { readonly service: PreviewService; readonly forget: () => void } {
  const previews = new Previews();
  let drawing = new AbortController();
  const modelOf = async (choice: PublicationChoice) => {
    await lookThrough(library().state.stories.values());
    return planPublication(library().state, choice, new Date().toISOString()).model;
  };

  return {
    service: {
      previewSite: async (choice) =>
        previews.keep(await previewSite(await modelOf(choice), library().media)),
      async previewBooklet(choice) {
        drawing.abort();
        drawing = new AbortController();
        const { signal } = drawing;
        const whole = await modelOf(choice);
        if (signal.aborted) return null;
        const model = beginningOf(whole, mostDrawn);
        const work = { model, root: library().root };
        const pages = await workshop.make('draw', work, signal).catch((error: unknown) => {
          if (signal.aborted) return null;
          const problem = publishingProblemOf(error);
          throw problem === null ? error : new ServiceError({ code: 'publishing', problem });
        });
        if (pages === null) return null;
        const files = new Map(pages.map((page, index) => [bookletPage(index + 1), page]));
        return {
          preview: previews.keep(async (path) => files.get(path) ?? null),
          pages: pages.length,
          isWhole: model.stories.length === whole.stories.length,
        };
      },
      readPreview: ({ preview, path }) => previews.read(preview, path),
    },
    forget() {
      drawing.abort();
      previews.forget();
    },
  };
}
