import { EventEmitter } from 'node:events';
import type { App } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { guardContents } from '../../../../main/electron/security/guard-contents.ts';

function guarded() {
  const app = new EventEmitter();
  guardContents(app as unknown as App);
  const setWindowOpenHandler = vi.fn<(handler: () => unknown) => void>();
  const contents = Object.assign(new EventEmitter(), { setWindowOpenHandler });
  app.emit('web-contents-created', {}, contents);
  return contents;
}

describe('guardContents', () => {
  // That Electron emits them is seen in the end-to-end tests; no page of ours can make a webview.
  it.each(['will-frame-navigate', 'will-attach-webview'])('prevents %s', (event) => {
    const preventDefault = vi.fn();
    guarded().emit(event, { preventDefault, isMainFrame: true, url: '' });
    expect(preventDefault).toHaveBeenCalledOnce();
  });

  it.each([
    ['a frame within a preview', false, 'app://preview/1/om.html', 0],
    ['a frame elsewhere', false, 'https://example.org/', 1],
    ['a frame at the window’s own page', false, 'app://gode-historier/index.html', 1],
    ['the window at a preview', true, 'app://preview/1/om.html', 1],
  ])('lets %s go where it may', (_name, isMainFrame, url, prevented) => {
    const preventDefault = vi.fn();
    guarded().emit('will-frame-navigate', { preventDefault, isMainFrame, url });
    expect(preventDefault).toHaveBeenCalledTimes(prevented);
  });

  it('denies every new window', () => {
    const [handler] = guarded().setWindowOpenHandler.mock.calls[0] ?? [];
    expect(handler?.()).toEqual({ action: 'deny' });
  });
});
