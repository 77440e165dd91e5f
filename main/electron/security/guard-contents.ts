import type { App } from 'electron';

/**
 * Keeps every page where it is: no navigation (the window is one page), no new window, no webview.
 * It listens to the app, so that no page is ever made without it.
 */
export function guardContents(app: App): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-frame-navigate', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}
