import { readFileSync } from 'node:fs';
import { createDetector } from '../../shared/anonymise/create-detector.ts';

const asset = (name: string) =>
  readFileSync(new URL(`../../shared/anonymise/assets/${name}`, import.meta.url));

/** The data that ships with the program. */
export const shippedAssets = {
  dictionary: asset('dictionary.bin'),
  tagger: asset('tagger.bin'),
  numbers: asset('numbers.bin'),
  called: asset('called.bin'),
};

/** A detector with that data, which remembers nothing yet. */
export const shippedDetector = () => createDetector(shippedAssets);
