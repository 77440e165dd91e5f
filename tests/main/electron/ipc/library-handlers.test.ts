import { expect, test, vi } from 'vitest';
import { type Dialogs, libraryHandlers } from '../../../../main/electron/ipc/library-handlers.ts';
import { storyHandlers } from '../../../../main/electron/ipc/story-handlers.ts';
import type { Service } from '../../../../main/service/service.ts';
import type { Language } from '../../../../shared/messages/language.ts';

const cancelled: Dialogs = {
  newFolder: async () => null,
  folder: async () => null,
  files: async () => null,
  media: async () => null,
};

/** A service that answers with what it was asked, as far as a test needs it. */
function service() {
  const asked = {
    create: vi.fn(),
    open: vi.fn(),
    importPaths: vi.fn(),
    recent: vi.fn().mockResolvedValue([{ folder: '/kendt', name: 'Kendt' }]),
  };
  return { asked, service: asked as unknown as Service };
}

test('a dialog that the user closes makes, opens and imports nothing', async () => {
  const { asked, service: behind } = service();
  const library = libraryHandlers(behind, cancelled, () => 'da');
  expect(await library.create({ name: 'Ny', organisation: '' })).toBeNull();
  expect(await library.open(undefined)).toBeNull();
  expect(await storyHandlers(behind, cancelled, () => 'da').importFiles(undefined)).toBeNull();
  expect(asked.create).not.toHaveBeenCalled();
  expect(asked.open).not.toHaveBeenCalled();
  expect(asked.importPaths).not.toHaveBeenCalled();
});

test('a library is made in the folder that the user chose, in the language that the window speaks by then', async () => {
  const { asked, service: behind } = service();
  let language: Language = 'da';
  const dialogs = { ...cancelled, newFolder: async () => '/valgt' };
  const library = libraryHandlers(behind, dialogs, () => language);
  language = 'en';
  const wanted = { name: 'Ny', organisation: 'Os' };
  await library.create(wanted);
  expect(asked.create).toHaveBeenCalledWith({ folder: '/valgt', ...wanted, language: 'en' });
});

test('a page opens again what was open before, and no other folder', async () => {
  const { asked, service: behind } = service();
  const library = libraryHandlers(behind, cancelled, () => 'da');
  await library.reopen({ folder: '/kendt' });
  expect(asked.open).toHaveBeenCalledWith({ folder: '/kendt' });
  await expect(library.reopen({ folder: '/etc' })).rejects.toMatchObject({
    error: { code: 'bad-argument', fields: ['folder'] },
  });
  expect(asked.open).toHaveBeenCalledTimes(1);
});
