import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publishSite } from '../../../main/publish/site/publish-site.ts';
import type { PublicationModel } from '../../../shared/publication/publication-model.ts';
import { readSampleMedia } from '../../support/sample-media.ts';

/** Publishes a model into a folder of its own, with a Danish name and a space, and answers the folder. */
export async function publishSample(model: PublicationModel): Promise<string> {
  const folder = join(await mkdtemp(join(tmpdir(), 'site-')), 'Årets historier');
  await publishSite({ model, readMedia: readSampleMedia, folder });
  return folder;
}
