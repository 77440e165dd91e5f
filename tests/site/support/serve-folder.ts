import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

export interface ServedFolder {
  /** Ends with `/`. Deep below the host, since a workplace seldom owns the whole of one. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

const below = '/kommunen/historier/';

/** Serves a folder on this machine alone. */
export async function serveFolder(folder: string): Promise<ServedFolder> {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = join(folder, normalize(path.slice(below.length)));
    const bytes = path.startsWith(below) ? await readFile(file).catch(() => null) : null;
    response.writeHead(bytes === null ? 404 : 200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
    });
    response.end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    address: `http://127.0.0.1:${address.port}${below}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
