import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { localService } from '../../../main/service/local-service.ts';
import { serveService } from '../../../main/service/serve-service.ts';
import { serviceClient } from '../../../main/service/service-client.ts';
import { bookletWorker } from '../../support/booklet-worker-script.ts';
import { bytesOfFolder } from '../../support/bytes-of-folder.ts';
import { pairedPorts } from '../../support/paired-ports.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** A service at the other end of a port, as beside a window, with a library and a folder of texts. */
async function beside(onImporting: (number: number) => void) {
  const folder = await temporaryFolder();
  const library = join(folder, 'bib');
  const texts = join(folder, 'tekster');
  await mkdir(texts);
  for (let number = 1; number <= 30; number += 1) {
    const text = `Historie ${number}\n\nHun kom på cykel den ${number}. gang, og ingen sagde noget.`;
    await writeFile(join(texts, `${number}.txt`), text);
  }
  const [near, far] = pairedPorts();
  const settings = join(folder, 'indstillinger');
  const places = { settings, demo: { from: folder, to: folder }, bookletWorker };
  serveService(far, (emit) => localService(places, emit));
  const { service } = serviceClient(near, (name, value) => {
    if (name === 'importing' && value !== null && typeof value === 'object') {
      onImporting(value.number);
    }
  });
  onTestFinished(async () => {
    await service.close();
  });
  await service.create({ folder: library, name: 'Prøven', organisation: '' });
  return { service, library, texts };
}

test('an import is stopped by a call through the port, and nothing of it is in the library', async () => {
  let stop: () => unknown = () => undefined;
  const { service, library, texts } = await beside((number) => {
    if (number === 3) stop();
  });
  stop = () => service.cancelImport();
  const before = (await bytesOfFolder(library)).map(({ path }) => path);
  expect(await service.importPaths({ paths: [texts] })).toBeNull();
  expect(await service.list()).toEqual([]);
  expect((await bytesOfFolder(library)).map(({ path }) => path)).toEqual(before);
  expect(await service.current()).toMatchObject({ canUndo: false });

  stop = () => undefined;
  expect((await service.importPaths({ paths: [texts] }))?.stories).toHaveLength(30);
});

test('an import that is over is not stopped any longer', async () => {
  const { service, texts } = await beside(() => undefined);
  await service.importPaths({ paths: [texts] });
  await service.cancelImport();
  expect(await service.list()).toHaveLength(30);
});

test('closing the library stops what is being read', async () => {
  let close: () => unknown = () => undefined;
  const { service, texts } = await beside((number) => {
    if (number === 3) close();
  });
  close = () => service.close();
  expect(await service.importPaths({ paths: [texts] })).toBeNull();
});
