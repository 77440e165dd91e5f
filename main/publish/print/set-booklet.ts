import { messages } from '../../../shared/messages/messages.ts';
import { bookletSource } from '../../../shared/print/booklet-source.ts';
import { drawableText } from '../../../shared/print/drawable-text.ts';
import { picturePath } from '../../../shared/print/story-markdown.ts';
import type { PublicationModel } from '../../../shared/publication/publication-model.ts';
import type { PublicationWarning } from '../../../shared/publication/publication-warning.ts';
import { damagedPictures } from './damaged-pictures.ts';
import { type GatheredPictures, gatherPictures, withoutMedia } from './gather-pictures.ts';
import { pdfTexts } from './pdf-texts.ts';
import { TypesetError } from './typeset-error.ts';
import type { TypesetJob, TypesetResult, Typesetter } from './typesetter.ts';

export interface SetBooklet extends Omit<TypesetResult, 'warnings'> {
  /** Everything that the booklet says: what the engine was given, and what the finished file holds. */
  readonly texts: readonly string[];
  readonly warnings: readonly PublicationWarning[];
}

/**
 * Sets a booklet in memory. A picture that turns out to be damaged is left out with a warning: one
 * bad file must not keep two hundred stories from being printed. Fails with a `TypesetError`.
 */
export function setBooklet(
  model: PublicationModel,
  readMedia: (file: string) => Promise<Uint8Array>,
  typesetter: Typesetter,
): Promise<SetBooklet> {
  return withSoundPictures(model, readMedia, typesetter, (gathered) =>
    setGathered(gathered, typesetter),
  );
}

/** Draws a booklet's pages, each as an SVG; null where the engine at hand can only write PDF. */
export async function drawBooklet(
  model: PublicationModel,
  readMedia: (file: string) => Promise<Uint8Array>,
  typesetter: Typesetter,
): Promise<readonly string[] | null> {
  const { draw } = typesetter;
  if (draw === undefined) return null;
  return withSoundPictures(model, readMedia, typesetter, (gathered) =>
    draw(bookletJob(gathered, typesetter).job),
  );
}

async function withSoundPictures<T>(
  model: PublicationModel,
  readMedia: (file: string) => Promise<Uint8Array>,
  typesetter: Typesetter,
  make: (gathered: GatheredPictures) => Promise<T>,
): Promise<T> {
  const gathered = await gatherPictures(model, readMedia);
  try {
    return await make(gathered);
  } catch (error) {
    if (!(error instanceof TypesetError) || error.code !== 'source') throw error;
    const damaged = await damagedPictures(gathered.files, typesetter);
    if (damaged.size === 0) throw error;
    return await make(without(gathered, damaged));
  }
}

/** The typesetting job of a booklet, with the characters that had to be replaced. */
export function bookletJob(
  { model, files }: Pick<GatheredPictures, 'model' | 'files'>,
  typesetter: Typesetter,
): { readonly job: TypesetJob; readonly missing: readonly string[] } {
  const source = bookletSource(model, messages(model.language).print);
  const { text, missing } = drawableText(source, typesetter.coverage);
  return { job: { source: text, files, standard: 'ua-1' }, missing };
}

async function setGathered(
  gathered: GatheredPictures,
  typesetter: Typesetter,
): Promise<SetBooklet> {
  const { job, missing } = bookletJob(gathered, typesetter);
  const { pdf, pages } = await typesetter.typeset(job);
  const signs: readonly PublicationWarning[] =
    missing.length === 0 ? [] : [{ code: 'signs-missing', signs: missing }];
  // Everything that people wrote stands in the source as a literal between quotation marks.
  const texts = [...job.source.split('"'), ...(await pdfTexts(pdf))];
  return { pdf, pages, texts, warnings: [...gathered.warnings, ...signs] };
}

function without(gathered: GatheredPictures, damaged: ReadonlySet<string>): GatheredPictures {
  const { model, warnings } = withoutMedia(gathered.model, (medium) =>
    medium.kind === 'image' && damaged.has(picturePath(medium.file)) ? 'media-unreadable' : null,
  );
  const files = [...gathered.files].filter(([path]) => !damaged.has(path));
  return { model, files: new Map(files), warnings: [...gathered.warnings, ...warnings] };
}
