import { fileURLToPath } from 'node:url';
import { build } from 'electron-vite';
import { buildDemo } from '../demo/build-demo.ts';

// By its API: the package's executable is not always marked as one.
await build({ logLevel: 'warn' });

// The demo comes with the program, made the way any user's library is.
await buildDemo(fileURLToPath(new URL('../out/demo-library', import.meta.url)));
