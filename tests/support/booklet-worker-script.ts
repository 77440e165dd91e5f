import { fileURLToPath } from 'node:url';

/** The script of the thread in which a service sets booklets. */
export const bookletWorker = fileURLToPath(
  new URL('../../main/publish/print/booklet-worker.ts', import.meta.url),
);
