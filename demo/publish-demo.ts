import { join } from 'node:path';
import { z } from 'zod';
import { buildDemo, cli } from './build-demo.ts';

const publishedSchema = z.object({ site: z.string(), pdf: z.string() });

export interface PublishedDemo {
  readonly library: string;
  /** The folder of the site, whose first page is `index.html`. */
  readonly site: string;
  readonly pdf: string;
}

/** Builds the demo library and publishes its collection as a site for the web and a booklet. */
export async function publishDemo(folder: string): Promise<PublishedDemo> {
  const { library, collection } = await buildDemo(join(folder, 'bibliotek'));
  const published = await cli(
    ...['publish', library, '--collection', collection, '--scope', 'web'],
    ...['--site', join(folder, 'hjemmeside'), '--pdf', join(folder, 'haefte.pdf')],
  );
  return { library, ...publishedSchema.parse(published) };
}
