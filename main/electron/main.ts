import { join } from 'node:path';
import { app, protocol } from 'electron';
import { guardContents } from './security/guard-contents.ts';
import { stayOffline } from './security/stay-offline.ts';
import { start } from './start.ts';
import { appScheme } from './window/app-origin.ts';

// All of this has to stand before the app is ready, and so before anything can be loaded.
protocol.registerSchemesAsPrivileged([
  // Without `stream` a player would wait for the whole of a film; without CORS a preview, which
  // has no origin, would get no fonts.
  {
    scheme: appScheme,
    privileges: { standard: true, secure: true, stream: true, corsEnabled: true },
  },
]);
guardContents(app);
stayOffline(app);

if (app.requestSingleInstanceLock()) {
  void app.whenReady().then(() =>
    start({
      components: join(import.meta.dirname, 'components.json'),
      renderer: join(import.meta.dirname, '../renderer'),
      preload: join(import.meta.dirname, '../preload/preload.cjs'),
      service: join(import.meta.dirname, 'service.js'),
      demo: app.isPackaged
        ? join(process.resourcesPath, 'demo-library')
        : join(import.meta.dirname, '../demo-library'),
    }),
  );
} else {
  app.quit();
}
