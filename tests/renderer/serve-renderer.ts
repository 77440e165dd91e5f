import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { serveWindow } from '../../main/electron/window/serve-window.ts';
import { mediaFileName } from '../../shared/library/media-address.ts';

const root = resolve(import.meta.dirname, '../..');
const bundle = join(root, 'out/renderer');

/** The demo's pictures, which its story files name as they lie beside them; one of them by any library's name. */
const demoPicture = async (file: string) => {
  if (!/^[\w-]+\.png$/.test(file)) return null;
  const name = mediaFileName.test(file) ? 'to-kopper-ved-vinduet.png' : file;
  return join(root, 'demo/approved', name);
};

/** The built page on a loopback address, where a plain browser can open it under the same policy. */
export type ServedRenderer = { readonly address: string; readonly close: () => void };

/** Serves a bundle, the window's own if none is named, by the very function that serves it there. */
export async function serveRenderer(folder = bundle): Promise<ServedRenderer> {
  const answer = serveWindow(folder, demoPicture);
  const server = createServer(async ({ url = '/' }, response) => {
    // Only a browser asks for an icon; the window has none to show it on.
    if (url === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    const served = await answer(new Request(`app://gode-historier${url}`));
    response.writeHead(served.status, Object.fromEntries(served.headers));
    response.end(Buffer.from(await served.arrayBuffer()));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/index.html`, close: () => server.close() };
}
