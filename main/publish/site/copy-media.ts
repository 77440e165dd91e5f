import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PublicationModel } from '../../../shared/publication/publication-model.ts';
import { sitePaths } from '../../../shared/site/site-paths.ts';
import type { MediaWarning } from '../media-warning.ts';

export interface CopiedMedia {
  /** The same publication without the media that could not come along: no page shows a hole. */
  readonly model: PublicationModel;
  readonly paths: readonly string[];
  readonly warnings: readonly MediaWarning[];
}

const plainName = /^\w[\w-]*\.\w+$/;

/** Copies each file once, one after the other, since a film may be large. */
export async function copyMedia(
  model: PublicationModel,
  readMedia: (file: string) => Promise<Uint8Array>,
  folder: string,
  signal: AbortSignal | undefined,
): Promise<CopiedMedia> {
  const copied = new Map<string, boolean>();
  const warnings: MediaWarning[] = [];
  const isThere = async (file: string) => {
    signal?.throwIfAborted();
    const known = copied.get(file);
    if (known !== undefined) return known;
    const bytes = plainName.test(file) ? await readMedia(file).catch(() => null) : null;
    if (bytes !== null) await writeFile(join(folder, sitePaths.media, file), bytes);
    copied.set(file, bytes !== null);
    return bytes !== null;
  };

  const stories = [];
  for (const story of model.stories) {
    const media = [];
    for (const medium of story.media) {
      const { file } = medium;
      const warn = (code: MediaWarning['code']) => {
        warnings.push({ code, file: file || medium.url, story: story.title });
      };
      if (medium.recognisable === 'unanswered') warn('media-unanswered');
      else if (medium.kind !== 'link' && !(await isThere(file))) warn('media-missing');
      else media.push(medium);
    }
    stories.push({ ...story, media });
  }
  const paths = [...copied].filter(([, isCopied]) => isCopied).map(([file]) => file);
  return {
    model: { ...model, stories },
    paths: paths.map((file) => `${sitePaths.media}/${file}`),
    warnings,
  };
}
