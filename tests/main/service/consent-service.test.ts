import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { consentService } from '../../../main/service/consent-service.ts';
import { imported } from '../../support/imported.ts';
import { madeLibrary } from '../../support/made-library.ts';
import { makeStory } from '../../support/make-story.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const signer = { part: 'citizen' } as const;

async function desk() {
  const library = await madeLibrary();
  const story = makeStory({ title: 'Kaffe' });
  await library.apply({ type: 'import-stories', imported: [imported(story)] });
  return { id: story.id, service: consentService(() => library), folder: await temporaryFolder() };
}

test('a place that cannot be written to is refused as the disk says it', async () => {
  const { id, service, folder } = await desk();
  const inTheWay = join(folder, 'optaget');
  await writeFile(inTheWay, '');
  const file = join(inTheWay, 'samtykke.pdf');
  await expect(service.writeConsentForm({ id, signer, file })).rejects.toMatchObject({
    error: { code: 'publishing', problem: { code: 'disk' } },
  });
});

test('a story that is not there has no form', async () => {
  const { service, folder } = await desk();
  const id = '01ARZ3NDEKTSV4RRFFQ69G5FAV';
  const file = join(folder, 'samtykke.pdf');
  await expect(service.writeConsentForm({ id, signer, file })).rejects.toMatchObject({
    problem: { code: 'story-not-found' },
  });
});
