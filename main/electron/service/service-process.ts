import { join } from 'node:path';
import { localService } from '../../service/local-service.ts';
import { serveService } from '../../service/serve-service.ts';

/** What runs in the utility process: reading ten thousand files may freeze it, never a window. */
const [settings = '', demoFrom = '', demoTo = ''] = process.argv.slice(2);
const { parentPort } = process;
const bookletWorker = join(import.meta.dirname, 'booklet-worker.js');

serveService(
  {
    send: (message) => parentPort.postMessage(message),
    onMessage: (listener) => parentPort.on('message', ({ data }) => listener(data)),
  },
  (emit) => localService({ settings, demo: { from: demoFrom, to: demoTo }, bookletWorker }, emit),
);
