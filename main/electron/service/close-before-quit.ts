import { setTimeout } from 'node:timers/promises';
import type { App } from 'electron';

/** So long may a service take to finish what is under way, in milliseconds; then the program ends. */
const patience = 5_000;

/**
 * Lets the library be closed, and its lock released, before the program ends: after the windows, which
 * save what was typed last while they close.
 * @param close must not reject.
 */
export function closeBeforeQuit(
  app: Pick<App, 'on' | 'quit'>,
  close: () => Promise<unknown>,
): void {
  let isClosed = false;
  app.on('will-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    void Promise.race([close(), setTimeout(patience)]).then(() => {
      isClosed = true;
      app.quit();
    });
  });
}
