import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fontFiles, siteFonts } from '../../../shared/site/site-fonts.ts';
import { sitePaths } from '../../../shared/site/site-paths.ts';
import type { WritableFile } from './write-in-batches.ts';

// Not called `require`: the bundler puts one of that name before everything.
const packages = createRequire(import.meta.url);

/** The site's fonts and their licences, from the packages that ship them. */
export function readSiteFontFiles(): Promise<readonly WritableFile[]> {
  const fonts = fontFiles.map(({ name, file }) => [packageFile(name, 'files', file), file]);
  const licences = siteFonts.map(({ name, licence }) => [packageFile(name, 'LICENSE'), licence]);
  return Promise.all(
    [...fonts, ...licences].map(async ([source = '', file = '']) => ({
      path: `${sitePaths.fonts}/${file}`,
      content: await readFile(source),
    })),
  );
}

function packageFile(name: string, ...path: readonly string[]): string {
  return join(dirname(packages.resolve(`@fontsource/${name}/package.json`)), ...path);
}
