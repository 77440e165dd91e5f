import type { Media } from '../../../shared/domain/media.ts';
import { picturePath } from '../../../shared/print/story-markdown.ts';
import type {
  PublicationModel,
  PublishedStory,
} from '../../../shared/publication/publication-model.ts';
import type { MediaWarning } from '../media-warning.ts';
import { isPrintablePicture } from './picture-format.ts';

export interface GatheredPictures {
  /** The same publication without what could not come along. */
  readonly model: PublicationModel;
  /** By the path under which the source names them. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly warnings: readonly MediaWarning[];
}

/** Reads the pictures that may be printed, one after the other and each once. */
export async function gatherPictures(
  model: PublicationModel,
  readMedia: (file: string) => Promise<Uint8Array>,
): Promise<GatheredPictures> {
  const read = new Map<string, Uint8Array | null>();
  for (const { file } of model.stories.flatMap((story) => story.media.filter(isWantedPicture))) {
    if (!read.has(file)) read.set(file, await readMedia(file).catch(() => null));
  }
  const kept = withoutMedia(model, (medium) => problemOf(medium, read));
  const files = [...read].flatMap(([file, bytes]) =>
    bytes !== null && isPrintablePicture(bytes) ? [[picturePath(file), bytes] as const] : [],
  );
  return { ...kept, files: new Map(files) };
}

/** The publication without the media that have a problem, and a warning for each of them. */
export function withoutMedia(
  model: PublicationModel,
  problem: (medium: Media) => MediaWarning['code'] | null,
): Pick<GatheredPictures, 'model' | 'warnings'> {
  const warnings: MediaWarning[] = [];
  const stories = model.stories.map((story: PublishedStory) => ({
    ...story,
    media: story.media.filter((medium) => {
      const code = problem(medium);
      if (code !== null)
        warnings.push({ code, file: medium.file || medium.url, story: story.title });
      return code === null;
    }),
  }));
  return { model: { ...model, stories }, warnings };
}

function isWantedPicture(medium: Media): boolean {
  return medium.kind === 'image' && medium.recognisable !== 'unanswered';
}

function problemOf(
  medium: Media,
  read: ReadonlyMap<string, Uint8Array | null>,
): MediaWarning['code'] | null {
  if (medium.recognisable === 'unanswered') return 'media-unanswered';
  if (medium.kind !== 'image') return null;
  const bytes = read.get(medium.file) ?? null;
  if (bytes === null) return 'media-missing';
  return isPrintablePicture(bytes) ? null : 'media-unreadable';
}
