import type { PublicationModel } from '../publication/publication-model.ts';
import type { SiteFile } from './site-file.ts';
import { sitePages } from './site-pages.ts';

/**
 * Every text file of the site, one at a time, so that a publisher can write, pause and stop between
 * them.
 */
export function* renderSite(model: PublicationModel): Generator<SiteFile> {
  for (const [path, content] of sitePages(model)) yield { path, content: content() };
}
