import type { WebPreferences } from 'electron';

/** What a page is: sandboxed, apart from the preload script's world, and without Node. */
export function webPreferences(preload: string, isPackaged: boolean): WebPreferences {
  return {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    nodeIntegrationInWorker: false,
    webSecurity: true,
    webviewTag: false,
    spellcheck: false,
    devTools: !isPackaged,
  };
}
