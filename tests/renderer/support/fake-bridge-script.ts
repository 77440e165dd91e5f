import { join } from 'node:path';
import { build } from 'vite';

/** The fake bridge as one classic script, to be run in a page before its own. */
export async function fakeBridgeScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: join(import.meta.dirname, 'fake-bridge.ts'),
        formats: ['iife'],
        name: 'fakeBridge',
      },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  const chunk = bundle !== undefined && 'output' in bundle ? bundle.output[0] : undefined;
  if (chunk === undefined) throw new Error('The fake bridge was not built.');
  return chunk.code;
}
