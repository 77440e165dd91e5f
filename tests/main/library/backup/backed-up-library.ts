import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { BackupReport } from '../../../../main/library/backup/back-up-library.ts';
import { backUpLibrary } from '../../../../main/library/backup/back-up-library.ts';
import { newId } from '../../../../main/library/documents/new-id.ts';
import type { Library } from '../../../../main/library/library.ts';
import { currentFormat } from '../../../../shared/domain/format.ts';
import type { Story } from '../../../../shared/domain/story.ts';
import { imported } from '../../../support/imported.ts';
import { madeLibrary } from '../../../support/made-library.ts';
import { makeStory } from '../../../support/make-story.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

export interface BackedUpLibrary {
  readonly library: Library;
  /** The story with a picture, the other story, and the collection of both. */
  readonly pictured: Story;
  readonly plain: Story;
  readonly collection: string;
  /** Where backups go, and the one that was made. */
  readonly place: string;
  readonly backup: BackupReport;
}

/** A library with two stories, their originals, a picture and a collection, open and backed up. */
export async function backedUpLibrary(): Promise<BackedUpLibrary> {
  const library = await madeLibrary();
  const file = await library.media.add(Buffer.from('et billede'), 'png');
  const medium = { kind: 'image', file, url: '', alt: 'En cykel', caption: '', transcript: '' };
  const pictured = makeStory({
    title: 'Cyklen',
    media: [{ ...medium, kind: 'image', recognisable: 'no' }],
  });
  const plain = makeStory({ title: 'Kaffen' });
  await library.apply({
    type: 'import-stories',
    imported: [imported(pictured, 'Cyklens original'), imported(plain, 'Kaffens original')],
  });
  const collection = newId();
  await library.apply({
    type: 'save-collection',
    collection: {
      format: currentFormat,
      id: collection,
      title: 'Udvalget',
      introduction: '',
      audience: '',
      scope: ['web'],
      stories: [pictured.id, plain.id],
      createdAt: pictured.createdAt,
      changedAt: pictured.createdAt,
    },
  });
  const place = join(await temporaryFolder(), 'USB nøgle');
  await mkdir(place);
  return {
    library,
    pictured,
    plain,
    collection,
    place,
    backup: await backUpLibrary(library.root, place),
  };
}
