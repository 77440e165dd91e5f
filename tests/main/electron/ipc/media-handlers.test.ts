import { expect, test, vi } from 'vitest';
import { mediaHandlers } from '../../../../main/electron/ipc/media-handlers.ts';

const service = () => ({
  addMedia: vi.fn().mockResolvedValue({ media: [], setAside: [] }),
  mediaPath: vi.fn(),
});

test('files that the user chose are kept', async () => {
  const behind = service();
  await mediaHandlers(behind, { media: async () => ['/valgt/a.png'] }).add(undefined);
  expect(behind.addMedia).toHaveBeenCalledWith({ paths: ['/valgt/a.png'] });
});

test('a dialog that the user closes keeps nothing', async () => {
  const behind = service();
  expect(await mediaHandlers(behind, { media: async () => null }).add(undefined)).toBeNull();
  expect(behind.addMedia).not.toHaveBeenCalled();
});
