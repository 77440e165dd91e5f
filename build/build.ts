import { fileURLToPath } from 'node:url';
import { build } from 'electron-vite';
import { buildDemo } from '../demo/build-demo.ts';
import { writeComponents } from './licences/write-components.ts';

// By its API: the package's executable is not always marked as one.
await build({ logLevel: 'warn' });
await writeComponents(fileURLToPath(new URL('..', import.meta.url)));

// The demo comes with the program, made the way any user's library is.
await buildDemo(fileURLToPath(new URL('../out/demo-library', import.meta.url)));
