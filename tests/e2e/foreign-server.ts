import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server on this machine that the program must never ask anything. */
export type ForeignServer = {
  readonly address: string;
  /** Method and path of everything that reached it, connections without a request included. */
  readonly received: readonly string[];
  readonly close: () => void;
};

/** Listens on a free port of the loopback, where no network is needed to see a request arrive. */
export async function foreignServer(): Promise<ForeignServer> {
  const received: string[] = [];
  const server = createServer((request, response) => {
    received.push(`${request.method} ${request.url}`);
    response.setHeader('Access-Control-Allow-Origin', '*').end('reached');
  });
  server.on('connection', () => received.push('connection'));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, received, close: () => server.close() };
}
