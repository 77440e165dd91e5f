import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { ImportedStory } from '../../main/library/command.ts';
import type { FileSystem } from '../../main/library/file-system.ts';
import type { Library } from '../../main/library/library.ts';
import { nodeFileSystem } from '../../main/library/node-file-system.ts';
import { createLibrary, openLibrary, type Surroundings } from '../../main/library/open-library.ts';
import { currentFormat } from '../../shared/domain/format.ts';
import type { Story } from '../../shared/domain/story.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A new library on the real disk, open for changes and closed after the test. */
export async function madeLibrary(
  files: FileSystem = nodeFileSystem,
  surroundings?: Surroundings,
): Promise<Library> {
  const root = join(await temporaryFolder(), 'bibliotek');
  await createLibrary(root, { name: 'Prøven', language: 'da', organisation: 'Familie og Job' });
  const library = await openLibrary(root, 'change', files, surroundings);
  onTestFinished(() => library.close());
  return library;
}

/** A story as an import brings it, with an original of its own. */
export function imported(story: Story, text = 'Teksten, som den kom.'): ImportedStory {
  return {
    story,
    original: {
      format: currentFormat,
      id: story.id,
      text,
      author: 'Nanna',
      authorEmail: 'nanna@example.dk',
      source: 'kaffe.txt',
      receivedAt: story.createdAt,
      sentAt: '',
      messageId: '',
      parts: [],
      earlier: [],
      isUnsure: false,
      pseudonyms: [],
    },
  };
}
