import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build, Platform } from 'electron-builder';
import { preparedElectron } from './electron/prepare-electron.ts';

// The program as it will be installed, unpacked into dist/, from the Electron that is here already.
// Release machines run electron-builder itself, which fetches Electron and the tools of its targets.
const { folder, version } = preparedElectron();
await build({
  targets: Platform.current().createTarget('dir'),
  publish: 'never',
  config: {
    electronDist: folder,
    electronVersion: version,
    afterExtract: ({ appOutDir }) =>
      rm(join(appOutDir, 'resources', 'app'), { recursive: true, force: true }),
  },
});
