import { join } from 'node:path';
import { app, BrowserWindow, ipcMain, Menu, session } from 'electron';
import { messages } from '../../shared/messages/messages.ts';
import { about } from './about.ts';
import { appHandlers } from './ipc/app-handlers.ts';
import { collectionHandlers } from './ipc/collection-handlers.ts';
import { libraryHandlers } from './ipc/library-handlers.ts';
import { registerHandlers } from './ipc/register-handlers.ts';
import { storyHandlers } from './ipc/story-handlers.ts';
import { tellWindows } from './ipc/tell-windows.ts';
import { guardSession } from './security/guard-session.ts';
import { closeBeforeQuit } from './service/close-before-quit.ts';
import { startService } from './service/start-service.ts';
import { appScheme } from './window/app-origin.ts';
import { applicationMenu } from './window/application-menu.ts';
import { closeWhenSaved } from './window/close-when-saved.ts';
import { mayCloseUnsaved, systemDialogs } from './window/dialogs.ts';
import { openWindow } from './window/open-window.ts';
import { serveBundledFiles } from './window/serve-bundled-files.ts';

/** Where the bundles lie. */
export type Bundles = {
  readonly renderer: string;
  readonly preload: string;
  readonly service: string;
  /** The demo library that comes with the program. */
  readonly demo: string;
};

/** Starts the program once Electron is ready: guards first, then what answers, then the window. */
export function start({ renderer, preload, service: script, demo }: Bundles): void {
  guardSession(session.defaultSession, app.isPackaged);
  session.defaultSession.protocol.handle(appScheme, serveBundledFiles(renderer));
  const dialogs = systemDialogs(messages('da'));
  const places = {
    settings: app.getPath('userData'),
    demo: { from: demo, to: join(app.getPath('userData'), 'demo') },
  };
  const { service } = startService(script, places, tellWindows);
  closeBeforeQuit(app, service);
  registerHandlers(ipcMain, {
    app: appHandlers(about(app, process.versions)),
    library: libraryHandlers(service, dialogs),
    stories: storyHandlers(service, dialogs),
    collections: collectionHandlers(service),
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(applicationMenu(messages('da').menu)));

  app.on('window-all-closed', () => app.quit());
  app.on('second-instance', () => bringForward(BrowserWindow.getAllWindows()[0]));
  const window = openWindow(preload, app.isPackaged);
  closeWhenSaved(window, () => mayCloseUnsaved(window, messages('da')));
}

function bringForward(window: BrowserWindow | undefined): void {
  if (window?.isMinimized()) window.restore();
  window?.focus();
}
