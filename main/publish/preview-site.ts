import type { PublicationModel } from '../../shared/publication/publication-model.ts';
import { sitePages } from '../../shared/site/site-pages.ts';
import { sitePaths } from '../../shared/site/site-paths.ts';
import { withoutForeignLinks } from '../../shared/site/without-foreign-links.ts';
import type { MediaStore } from '../library/media/media-store.ts';
import { withoutMedia } from './print/gather-pictures.ts';
import { publicMedia } from './public-media.ts';
import { readSiteFontFiles } from './site/site-font-files.ts';

/** A file of a preview by its path, such as `index.html`; null where there is none. */
export type PreviewFiles = (path: string) => Promise<string | Uint8Array | null>;

/**
 * A site that stands nowhere: each file is made when it is asked for, as publishing would write it.
 * Only files of the publication can be named, whatever a path looks like.
 */
export async function previewSite(
  model: PublicationModel,
  media: MediaStore,
): Promise<PreviewFiles> {
  const kept = await media.names();
  const shown = withoutMedia(model, ({ kind, file, recognisable }) => {
    if (recognisable === 'unanswered') return 'media-unanswered';
    return kind === 'link' || kept.has(file) ? null : 'media-missing';
  }).model;
  const pages = sitePages(shown);
  const files = new Map<string, string>(
    shown.stories.flatMap((story) =>
      story.media.map(({ file }) => [`${sitePaths.media}/${file}`, file] as const),
    ),
  );
  const readMedia = publicMedia(media);
  return async (path) => {
    const page = pages.get(path);
    if (page !== undefined) return withoutForeignLinks(page());
    const medium = files.get(path);
    if (medium !== undefined) return readMedia(medium).catch(() => null);
    const fonts = path.startsWith(`${sitePaths.fonts}/`) ? await readSiteFontFiles() : [];
    return fonts.find((font) => font.path === path)?.content ?? null;
  };
}
