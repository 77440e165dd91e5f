import type { PublicationFormat } from '../../../shared/domain/publication.ts';
import { bookletPage } from '../../../shared/publication/booklet-page.ts';
import { slugify } from '../../../shared/publication/slug.ts';
import { sitePaths } from '../../../shared/site/site-paths.ts';
import type { PreviewService, PublicationService } from '../../service/service.ts';
import { ServiceError } from '../../service/service-error.ts';
import { previewAddress } from '../window/preview-origin.ts';
import type { FeatureHandlers } from './handlers.ts';

type Answers = FeatureHandlers<'publications'>;

/** The dialogs in which a user chooses where a publication goes; null where they thought better of it. */
export interface PublicationDialogs {
  siteFolder(): Promise<string | null>;
  /** @param name the file's name to begin with, without an ending. */
  bookletFile(name: string): Promise<string | null>;
}

/** Shows what was published, in whatever program the system has for it. */
export interface Opener {
  open(path: string): Promise<void>;
  openFolderOf(path: string): Promise<void>;
}

/**
 * Answers calls about publishing. Only what this process had written in this session may be opened:
 * a path in a library's records may have been put there by somebody else.
 */
export function publicationHandlers(
  service: PublicationService & PreviewService,
  dialogs: PublicationDialogs,
  opener: Opener,
): Answers {
  const written = new Map<string, string>();
  const keyOf = (publication: string, format: PublicationFormat) => `${publication}/${format}`;

  return {
    // What comes through the port is a plain copy; the schemas' own types have writable fields.
    list: async () =>
      (await service.listPublications()).map((publication) => ({
        ...publication,
        outputs: publication.outputs.map((output) => ({
          ...output,
          canOpen: written.has(keyOf(publication.id, output.format)),
        })),
      })) as Awaited<ReturnType<Answers['list']>>,
    prepare: async (choice) =>
      (await service.preparePublication(choice)) as Awaited<ReturnType<Answers['prepare']>>,
    async publish({ choice, formats }) {
      const { title } = await service.preparePublication(choice);
      const site = formats.includes('site') ? await dialogs.siteFolder() : undefined;
      if (site === null) return null;
      const pdf = formats.includes('pdf') ? await dialogs.bookletFile(slugify(title)) : undefined;
      if (pdf === null) return null;
      const report = await service.publish({ choice, site: site ?? null, pdf: pdf ?? null });
      for (const { format, path } of report?.outputs ?? []) {
        written.set(keyOf(report?.id ?? '', format), path);
      }
      return report as Awaited<ReturnType<Answers['publish']>>;
    },
    cancel: () => service.cancelPublishing(),
    async open({ publication, format, where }) {
      const path = written.get(keyOf(publication, format));
      if (path === undefined) {
        throw new ServiceError({ code: 'bad-argument', fields: ['publication'] });
      }
      await (where === 'itself' ? opener.open(path) : opener.openFolderOf(path));
      return null;
    },
    async previewBooklet(choice) {
      const drawn = await service.previewBooklet(choice);
      if (drawn === null) return null;
      const { preview, pages, isWhole } = drawn;
      const addresses = Array.from({ length: pages }, (_, index) =>
        previewAddress({ preview, path: bookletPage(index + 1) }),
      );
      return { pages: addresses, isWhole };
    },
    previewSite: async (choice) => ({
      address: previewAddress({
        preview: await service.previewSite(choice),
        path: sitePaths.front,
      }),
    }),
  };
}
