import { expect, test, vi } from 'vitest';
import {
  type PublicationDialogs,
  publicationHandlers,
} from '../../../../main/electron/ipc/publication-handlers.ts';
import type { Service } from '../../../../main/service/service.ts';
import { asFound } from '../../../../shared/publication/publication-choice.ts';

const id = '01ARZ3NDEKTSV4RRFFQ69G5FAV';
const choice = { ...asFound, collection: null, scope: 'web' } as const;

/** Handlers whose service publishes a site, and whose dialogs answer with a folder and a file. */
function handlers(answers: Partial<PublicationDialogs> = {}) {
  const service = {
    preparePublication: vi.fn().mockResolvedValue({ title: 'Til børneudvalget' }),
    publish: vi.fn().mockResolvedValue({ id, outputs: [{ format: 'site', path: '/side' }] }),
    listPublications: vi.fn().mockResolvedValue([
      {
        id,
        outputs: [
          { format: 'site', path: '/side' },
          { format: 'pdf', path: '/fremmed.exe' },
        ],
      },
    ]),
  };
  const dialogs = {
    siteFolder: vi.fn().mockResolvedValue('/side'),
    bookletFile: vi.fn().mockResolvedValue('/haefte.pdf'),
    ...answers,
  };
  const opener = { open: vi.fn(), openFolderOf: vi.fn() };
  const made = publicationHandlers(service as unknown as Service, dialogs, opener);
  return { made, service, dialogs, opener };
}

test('only what is wanted is asked for, and goes where the user chose', async () => {
  const { made, service, dialogs } = handlers();
  await made.publish({ choice, formats: ['pdf'] });
  expect(dialogs.siteFolder).not.toHaveBeenCalled();
  expect(dialogs.bookletFile).toHaveBeenCalledWith('til-boerneudvalget');
  expect(service.publish).toHaveBeenCalledWith({ choice, site: null, pdf: '/haefte.pdf' });
});

test.each(['siteFolder', 'bookletFile'] as const)(
  'thinking better of it in the dialog %s publishes nothing',
  async (dialog) => {
    const { made, service } = handlers({ [dialog]: async () => null });
    expect(await made.publish({ choice, formats: ['site', 'pdf'] })).toBeNull();
    expect(service.publish).not.toHaveBeenCalled();
  },
);

test('what this session wrote is opened, and its folder', async () => {
  const { made, opener } = handlers();
  await made.publish({ choice, formats: ['site'] });
  await made.open({ publication: id, format: 'site', where: 'itself' });
  expect(opener.open).toHaveBeenCalledWith('/side');
  await made.open({ publication: id, format: 'site', where: 'folder' });
  expect(opener.openFolderOf).toHaveBeenCalledWith('/side');
});

test('a path that only stands in the records is not opened', async () => {
  const { made, opener } = handlers();
  await made.publish({ choice, formats: ['site'] });
  const [listed] = await made.list(undefined);
  expect(listed?.outputs.map(({ canOpen }) => canOpen)).toEqual([true, false]);
  await expect(
    made.open({ publication: id, format: 'pdf', where: 'itself' }),
  ).rejects.toMatchObject({ error: { code: 'bad-argument' } });
  expect(opener.open).not.toHaveBeenCalled();
});
