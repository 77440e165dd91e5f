import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** The file by which a publication knows its own earlier output. */
export const markerName = '.gode-historier-site.json';

const markerSchema = z.object({
  program: z.literal('gode-historier'),
  format: z.literal(1),
  files: z.array(z.string()),
});

/** Writes down which files a publication made, so that the next one may replace exactly those. */
export async function writeMarker(folder: string, files: readonly string[]): Promise<void> {
  const marker: z.infer<typeof markerSchema> = {
    program: 'gode-historier',
    format: 1,
    files: [...files],
  };
  await writeFile(join(folder, markerName), JSON.stringify(marker));
}

/** The files of an earlier publication; none where there is no marker or it cannot be read. */
export async function readMarker(folder: string): Promise<ReadonlySet<string>> {
  try {
    const text = await readFile(join(folder, markerName), 'utf8');
    return new Set([markerName, ...markerSchema.parse(JSON.parse(text)).files]);
  } catch {
    return new Set();
  }
}
