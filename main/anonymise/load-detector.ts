import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createDetector, type Detector } from '../../shared/anonymise/create-detector.ts';

const require = createRequire(import.meta.url);
let loaded: Promise<Detector> | undefined;

/** The detector with the data that ships with the program; read once. */
export function loadDetector(): Promise<Detector> {
  loaded ??= Promise.all([asset('dictionary.bin'), asset('tagger.bin')]).then(
    ([dictionary, tagger]) => createDetector({ dictionary, tagger }),
  );
  return loaded;
}

/** By the package's own name for it, so that it is found from a bundle too. */
function asset(name: string): Promise<Uint8Array> {
  return readFile(require.resolve(`#anonymise/${name}`));
}
