import { build } from 'electron-vite';

// By its API: the package's executable is not always marked as one.
await build({ logLevel: 'warn' });
