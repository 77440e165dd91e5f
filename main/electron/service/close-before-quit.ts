import { setTimeout } from 'node:timers/promises';
import type { App } from 'electron';
import type { Service } from '../../service/service.ts';

/** So long may a service take to finish what is under way, in milliseconds; then the program ends. */
const patience = 5_000;

/**
 * Lets the library be closed, and its lock released, before the program ends: after the windows, which
 * save what was typed last while they close.
 */
export function closeBeforeQuit(app: Pick<App, 'on' | 'quit'>, service: Service): void {
  let isClosed = false;
  app.on('will-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    void Promise.race([service.close().catch(() => null), setTimeout(patience)]).then(() => {
      isClosed = true;
      app.quit();
    });
  });
}
