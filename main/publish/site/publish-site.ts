import { rmSync } from 'node:fs';
import { mkdir, realpath } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { PublicationModel } from '../../../shared/publication/publication-model.ts';
import { renderSite } from '../../../shared/site/render-site.ts';
import type { SiteFile } from '../../../shared/site/site-file.ts';
import { sitePaths } from '../../../shared/site/site-paths.ts';
import { nodeFileSystem } from '../../library/disk/node-file-system.ts';
import type { MediaWarning } from '../media-warning.ts';
import { copyMedia } from './copy-media.ts';
import { refuseForeignFiles } from './foreign-files.ts';
import { readSiteFontFiles } from './site-font-files.ts';
import { writeMarker } from './site-marker.ts';
import { siblingOf, swapFolder } from './swap-folder.ts';
import { writeInBatches } from './write-in-batches.ts';

export interface SiteRequest {
  readonly model: PublicationModel;
  /** The bytes of a media file of the library, by its name there; rejects where it is missing. */
  readonly readMedia: (file: string) => Promise<Uint8Array>;
  readonly folder: string;
  /** Looks at each text file before anything takes the old site's place; stops it by throwing. */
  readonly inspect?: (path: string, content: string) => void;
  /** Stops the work; what stood in the folder before stands there still. */
  readonly signal?: AbortSignal;
}

export interface PublishedSite {
  readonly folder: string;
  /** How many pages a reader can open. */
  readonly pages: number;
  readonly warnings: readonly MediaWarning[];
}

const subfolders = [
  sitePaths.fonts,
  sitePaths.media,
  dirname(sitePaths.story('')),
  dirname(sitePaths.tag('')),
];

/**
 * Publishes a site into a folder: written whole beside it, then swapped in, so that a reader, a
 * failure or a stop meets the old site or the new one. Throws a `PublishSiteError` where the folder
 * holds anything but an earlier publication.
 */
export async function publishSite(request: SiteRequest): Promise<PublishedSite> {
  const { signal } = request;
  signal?.throwIfAborted();
  const folder = await realFolder(request.folder);
  await refuseForeignFiles(folder);

  const fresh = siblingOf(folder, 'new');
  try {
    const { pages, warnings } = await writeSite(request, fresh);
    signal?.throwIfAborted();
    const old = await swapFolder(nodeFileSystem, fresh, folder);
    if (old !== null) removeFolder(old);
    return { folder, pages, warnings };
  } finally {
    removeFolder(fresh);
  }
}

/** Throws the `PublishSiteError` that publishing there would meet, and touches nothing. */
export async function refuseForeignSite(folder: string): Promise<void> {
  const absolute = resolve(folder);
  await refuseForeignFiles(await realpath(absolute).catch(() => absolute));
}

async function writeSite(
  { model, readMedia, inspect, signal }: SiteRequest,
  fresh: string,
): Promise<Pick<PublishedSite, 'pages' | 'warnings'>> {
  for (const subfolder of subfolders) await mkdir(join(fresh, subfolder), { recursive: true });
  const fonts = await writeInBatches(fresh, await readSiteFontFiles(), signal);
  const media = await copyMedia(model, readMedia, fresh, signal);
  const texts = await writeInBatches(fresh, inspected(renderSite(media.model), inspect), signal);
  await writeMarker(fresh, [...fonts, ...media.paths, ...texts]);
  return {
    pages: texts.filter((path) => path.endsWith('.html')).length,
    warnings: media.warnings,
  };
}

/** Nothing is written that was not looked at. */
function* inspected(
  files: Iterable<SiteFile>,
  inspect: SiteRequest['inspect'],
): Generator<SiteFile> {
  for (const file of files) {
    inspect?.(file.path, file.content);
    yield file;
  }
}

/** Follows a link to the folder itself: renaming the link would leave the site where it was. */
async function realFolder(folder: string): Promise<string> {
  const absolute = resolve(folder);
  await mkdir(dirname(absolute), { recursive: true });
  return realpath(absolute).catch(() => absolute);
}

/** Synchronously, as the writing is; tried again while a scanner on Windows holds a file. */
function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
