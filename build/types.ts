import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Each layer has a tsconfig of its own, so that shared/ is compiled with no Node and no DOM types. */
const layers = ['shared', 'main', 'renderer', 'build', 'tests'];

const manifest = createRequire(import.meta.url).resolve('typescript/package.json');
const compiler = join(dirname(manifest), 'bin', 'tsc');

const failed = layers.filter(
  (layer) =>
    spawnSync(process.execPath, [compiler, '-p', layer], { stdio: 'inherit' }).status !== 0,
);
if (failed.length > 0) {
  console.error(`Types do not hold in: ${failed.join(', ')}`);
  process.exitCode = 1;
}
