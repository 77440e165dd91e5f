import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { bundledList } from './build/licences/write-components.ts';
import { tokensPlugin } from './build/tokens-plugin.ts';

const entry = (path: string) => join(import.meta.dirname, path);

// The targets are the oldest Electron that has to run it: 33, with Node 20.18 and Chromium 130.
export default defineConfig({
  main: {
    build: {
      target: 'node20.18',
      rolldownOptions: {
        input: {
          main: entry('main/electron/main.ts'),
          service: entry('main/electron/service/service-process.ts'),
          'booklet-worker': entry('main/publish/print/booklet-worker.ts'),
        },
      },
    },
  },
  preload: {
    build: {
      target: 'node20.18',
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: entry('main/electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: entry('renderer'),
    plugins: [react(), tokensPlugin()],
    build: {
      target: 'chrome130',
      minify: true,
      license: { fileName: bundledList },
      rolldownOptions: { input: entry('renderer/index.html') },
    },
  },
});
