import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createDetector, type Detector } from '../../shared/anonymise/create-detector.ts';
import { findInTexts } from '../../shared/anonymise/find-in-texts.ts';
import type { Finding } from '../../shared/anonymise/finding.ts';
import { withRareCombination } from '../../shared/anonymise/rare-combination.ts';

// Not called `require`: the bundler puts one of its own into every bundle.
const packages = createRequire(import.meta.url);
let loaded: Promise<Detector> | undefined;

/** The detector with the data that ships with the program; read once, when it is first asked for. */
export function loadDetector(): Promise<Detector> {
  loaded ??= Promise.all([
    asset('dictionary.bin'),
    asset('tagger.bin'),
    asset('numbers.bin'),
    asset('called.bin'),
  ]).then(([dictionary, tagger, numbers, called]) =>
    createDetector({ dictionary, tagger, numbers, called }),
  );
  return loaded;
}

/** Everything that can identify a person in each text of a story. */
export async function findEverything(
  texts: readonly string[],
): Promise<readonly (readonly Finding[])[]> {
  const { find } = await loadDetector();
  return withRareCombination(texts, findInTexts(texts, find));
}

/** By the package's own name for it, so that it is found from a bundle too. */
function asset(name: string): Promise<Uint8Array> {
  return readFile(packages.resolve(`#anonymise/${name}`));
}
