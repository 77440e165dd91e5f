import type { App } from 'electron';
import { readPreviewAddress } from '../window/preview-origin.ts';

/**
 * Keeps every page where it is: no navigation (the window is one page) but a frame's within previews,
 * no new window, no webview.
 * It listens to the app, so that no page is ever made without it.
 */
export function guardContents(app: App): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-frame-navigate', (event) => {
      const isPreview = !event.isMainFrame && readPreviewAddress(event.url) !== null;
      if (!isPreview) event.preventDefault();
    });
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}
