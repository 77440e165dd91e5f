import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentBytes } from '../../main/library/documents/read-document.ts';
import { createLibrary } from '../../main/library/open-library.ts';
import { generatedStories } from './generated-stories.ts';

/** Puts a library of generated stories on the disk, without the flushing that real saves do. */
export async function generatedLibrary(root: string, count: number): Promise<void> {
  await createLibrary(root, { name: 'Bench', language: 'da', organisation: '' });
  for (const story of generatedStories(count)) {
    writeFileSync(join(root, 'stories', `${story.id}.json`), documentBytes(story));
  }
}
