import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { shell } from 'electron';
import { sitePaths } from '../../../shared/site/site-paths.ts';
import { ServiceError } from '../../service/service-error.ts';
import type { Opener } from '../ipc/publication-handlers.ts';

/** The system's own programs: a site's front page in the browser, a booklet in its reader. */
export const systemOpener: Opener = {
  open: async (path) => show((await isFolder(path)) ? join(path, sitePaths.front) : path),
  async openFolderOf(path) {
    if (await isFolder(path)) await show(path);
    else shell.showItemInFolder(path);
  },
};

async function show(path: string): Promise<void> {
  const cause = await shell.openPath(path);
  if (cause === '') return;
  const problem = { code: 'disk', refusal: { kind: 'failed', path, cause } } as const;
  throw new ServiceError({ code: 'publishing', problem });
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false;
}
