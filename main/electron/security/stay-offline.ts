import type { App } from 'electron';

/**
 * Keeps Chromium itself off the network, before it starts. It asks for a dictionary the moment that a
 * session is made, before that session can be told not to (electron/electron#22995; neither the
 * session's list of dictionaries nor its filter of requests stands by then). So no name but this
 * machine's own leads anywhere, whoever asks: the request ends before a look-up or a connection.
 */
export function stayOffline(app: Pick<App, 'commandLine'>): void {
  app.commandLine.appendSwitch(
    'host-resolver-rules',
    'MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
  );
}
