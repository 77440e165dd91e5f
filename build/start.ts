import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { prepareElectron } from './electron/prepare-electron.ts';
import { whyNoWindow } from './why-no-window.ts';

process.chdir(join(import.meta.dirname, '..'));

function run(program: string, ...words: readonly string[]): void {
  const { status } = spawnSync(program, words, { stdio: 'inherit' });
  process.exitCode = status ?? 1;
}

const reason = whyNoWindow({
  platform: process.platform,
  environment: process.env,
  isRoot: process.getuid?.() === 0,
});
if (reason) {
  console.log(`${reason}; publishing the demo library instead.`);
  run(process.execPath, 'demo/publish.ts');
} else {
  const { executable } = await prepareElectron();
  run(process.execPath, 'build/build.ts');
  if (process.exitCode === 0) run(executable, '.');
}
