import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type PublishedBooklet, publishBooklet } from '../../main/publish/print/publish-booklet.ts';
import type { PublicationModel } from '../../shared/publication/publication-model.ts';
import { readSampleMedia } from './sample-media.ts';
import { type EngineName, typesetterOf } from './typesetters.ts';

/** Publishes a booklet of sample stories into a fresh folder of the temp folder. */
export async function publishedBooklet(
  model: PublicationModel,
  engine: EngineName = 'native',
  readMedia: (file: string) => Promise<Uint8Array> = readSampleMedia,
): Promise<PublishedBooklet> {
  const folder = await mkdtemp(join(tmpdir(), 'gode-historier-booklet-'));
  const typesetter = await typesetterOf(engine);
  return publishBooklet({ model, readMedia, typesetter, file: join(folder, 'historier.pdf') });
}
