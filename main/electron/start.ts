import { join } from 'node:path';
import { app, BrowserWindow, ipcMain, Menu, session } from 'electron';
import { messages } from '../../shared/messages/messages.ts';
import { nodeFileSystem } from '../library/disk/node-file-system.ts';
import { about } from './about.ts';
import { appHandlers } from './ipc/app-handlers.ts';
import { approvalHandlers } from './ipc/approval-handlers.ts';
import { backupHandlers } from './ipc/backup-handlers.ts';
import { checkHandlers } from './ipc/check-handlers.ts';
import { collectionHandlers } from './ipc/collection-handlers.ts';
import { consentHandlers } from './ipc/consent-handlers.ts';
import { cutHandlers } from './ipc/cut-handlers.ts';
import { historyHandlers } from './ipc/history-handlers.ts';
import { libraryHandlers } from './ipc/library-handlers.ts';
import { mediaHandlers } from './ipc/media-handlers.ts';
import { publicationHandlers } from './ipc/publication-handlers.ts';
import { registerHandlers } from './ipc/register-handlers.ts';
import { reviewHandlers } from './ipc/review-handlers.ts';
import { storyHandlers } from './ipc/story-handlers.ts';
import { tagHandlers } from './ipc/tag-handlers.ts';
import { tellWindows } from './ipc/tell-windows.ts';
import { Preferences } from './preferences/preferences.ts';
import { readComponents } from './read-components.ts';
import { guardSession } from './security/guard-session.ts';
import { closeBeforeQuit } from './service/close-before-quit.ts';
import { startService } from './service/start-service.ts';
import { appScheme, isOwnAddress } from './window/app-origin.ts';
import { applicationMenu } from './window/application-menu.ts';
import { closeWhenSaved } from './window/close-when-saved.ts';
import { mayCloseUnsaved, systemDialogs } from './window/dialogs.ts';
import { keepPlacement } from './window/keep-placement.ts';
import { openWindow } from './window/open-window.ts';
import { systemOpener } from './window/opener.ts';
import { servePreviews } from './window/serve-previews.ts';
import { serveWindow } from './window/serve-window.ts';

/** Where the bundles lie. */
export type Bundles = {
  readonly renderer: string;
  readonly preload: string;
  readonly service: string;
  /** The demo library that comes with the program. */
  readonly demo: string;
  /** The list of what the program stands on. */
  readonly components: string;
};

/** Starts the program once Electron is ready: guards first, then what answers, then the window. */
export async function start({
  renderer,
  preload,
  service: script,
  demo,
  components,
}: Bundles): Promise<void> {
  guardSession(session.defaultSession, app.isPackaged);
  const settings = app.getPath('userData');
  const preferences = await Preferences.read(join(settings, 'preferences.json'), nodeFileSystem);
  const language = () => preferences.values.language;
  const texts = () => messages(language());
  const showMenu = () =>
    Menu.setApplicationMenu(
      Menu.buildFromTemplate(applicationMenu(texts(), (name) => tellWindows('action', name))),
    );

  const dialogs = systemDialogs(texts);
  const places = {
    settings,
    demo: { from: demo, to: join(settings, 'demo') },
  };
  const { service } = startService(script, places, tellWindows);
  const answerWindow = serveWindow(renderer, (file) => service.mediaPath({ file }));
  const answerPreview = servePreviews(service);
  session.defaultSession.protocol.handle(appScheme, (request) =>
    (isOwnAddress(request.url) ? answerWindow : answerPreview)(request),
  );
  closeBeforeQuit(app, () => Promise.allSettled([service.close(), preferences.settled()]));
  registerHandlers(ipcMain, {
    app: appHandlers(about(app, process.versions, await readComponents(components)), {
      language,
      async speak(chosen) {
        await preferences.change({ language: chosen });
        showMenu();
      },
    }),
    library: libraryHandlers(service, dialogs, language),
    stories: storyHandlers(service, dialogs, language),
    media: mediaHandlers(service, dialogs),
    collections: collectionHandlers(service),
    cuts: cutHandlers(service),
    history: historyHandlers(service),
    approval: approvalHandlers(service),
    review: reviewHandlers(service),
    consent: consentHandlers(service, dialogs, systemOpener),
    tags: tagHandlers(service),
    backups: backupHandlers(service, dialogs),
    checks: checkHandlers(service),
    publications: publicationHandlers(service, dialogs, systemOpener),
  });
  showMenu();

  // Where a folder cannot be watched, this is when a change from outside is found.
  app.on('browser-window-focus', () => void service.lookOutside().catch(() => undefined));
  app.on('window-all-closed', () => app.quit());
  app.on('second-instance', () => bringForward(BrowserWindow.getAllWindows()[0]));
  const window = openWindow(preload, app.isPackaged, preferences.values.window);
  // A window that opens elsewhere next time is no reason to tell of a full disk while it closes.
  keepPlacement(window, (placement) => {
    void preferences.change({ window: placement }).catch(() => undefined);
  });
  closeWhenSaved(window, () => mayCloseUnsaved(window, texts()));
}

function bringForward(window: BrowserWindow | undefined): void {
  if (window?.isMinimized()) window.restore();
  window?.focus();
}
