import { expect, test, vi } from 'vitest';
import {
  type BackupDialogs,
  backupHandlers,
} from '../../../../main/electron/ipc/backup-handlers.ts';
import { checkHandlers } from '../../../../main/electron/ipc/check-handlers.ts';
import type { Service } from '../../../../main/service/service.ts';

const cancelled: BackupDialogs = {
  backupFolder: async () => null,
  backupFile: async () => null,
  newFolder: async () => null,
};

/** A service that answers with what it was asked, as far as a test needs it. */
function service() {
  const asked = {
    chooseBackupPlace: vi.fn(),
    listBackups: vi.fn().mockResolvedValue([{ file: '/usb/a.zip' }]),
    inspectBackup: vi.fn().mockResolvedValue({ library: { name: 'Prøven' } }),
    restoreFrom: vi.fn(),
    restoreAsNew: vi.fn(),
    verify: vi.fn().mockResolvedValue({ flaws: ['fundet'] }),
    repair: vi.fn().mockResolvedValue([]),
  };
  return { asked, service: asked as unknown as Service };
}

test('a dialog that the user closes chooses, reads and makes nothing', async () => {
  const { asked, service: behind } = service();
  const backups = backupHandlers(behind, cancelled);
  await backups.list(undefined);
  expect(await backups.choosePlace(undefined)).toBeNull();
  expect(await backups.chooseFile(undefined)).toBeNull();
  expect(await backups.restoreAsNew({ file: '/usb/a.zip', story: null })).toBeNull();
  expect(asked.chooseBackupPlace).not.toHaveBeenCalled();
  expect(asked.restoreAsNew).not.toHaveBeenCalled();
});

test('a file that was neither listed nor chosen is refused', async () => {
  const { asked, service: behind } = service();
  const backups = backupHandlers(behind, { ...cancelled, backupFile: async () => '/valgt.zip' });
  const refusal = { error: { code: 'bad-argument', fields: ['file'] } };
  for (const file of ['/usb/a.zip', '/valgt.zip']) {
    await expect(backups.inspect({ file })).rejects.toMatchObject(refusal);
  }
  await expect(
    backups.restore({ file: '/usb/a.zip', story: null, replace: false }),
  ).rejects.toMatchObject(refusal);
  await expect(backups.restoreAsNew({ file: '/usb/a.zip', story: null })).rejects.toMatchObject(
    refusal,
  );
  expect(asked.restoreFrom).not.toHaveBeenCalled();

  await backups.list(undefined);
  await backups.chooseFile(undefined);
  await backups.inspect({ file: '/usb/a.zip' });
  await backups.inspect({ file: '/valgt.zip' });
  expect(asked.inspectBackup).toHaveBeenCalledTimes(3);
});

test('a new library out of a backup begins with the name of the old one', async () => {
  const { asked, service: behind } = service();
  const newFolder = vi.fn().mockResolvedValue('/ny');
  const backups = backupHandlers(behind, { ...cancelled, newFolder });
  await backups.list(undefined);
  await backups.inspect({ file: '/usb/a.zip' });
  await backups.restoreAsNew({ file: '/usb/a.zip', story: null });
  expect(newFolder).toHaveBeenCalledWith('Prøven');
  expect(asked.restoreAsNew).toHaveBeenCalledWith({
    file: '/usb/a.zip',
    story: null,
    folder: '/ny',
    name: 'Prøven',
  });
});

test('what is mended is what the library itself found', async () => {
  const { asked, service: behind } = service();
  await checkHandlers(behind).mend(undefined);
  expect(asked.repair).toHaveBeenCalledWith({ flaws: ['fundet'] });
});
