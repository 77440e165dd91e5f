import { join } from 'node:path';
import { commandStep } from './check/command-step.ts';
import { electronStep } from './check/electron-step.ts';
import { packageCommand } from './check/package-command.ts';
import { runSteps } from './check/run-steps.ts';
import { systemPackagesStep } from './check/system-packages-step.ts';
import { playwrightStep, unitStep } from './check/test-steps.ts';

process.chdir(join(import.meta.dirname, '..'));
const node = process.execPath;

const { passed, failed } = await runSteps([
  systemPackagesStep,
  electronStep,
  commandStep('types', [node, 'build/types.ts']),
  commandStep('lint', [...packageCommand('@biomejs/biome'), 'check', '--error-on-warnings', '.']),
  commandStep('dead code', packageCommand('knip')),
  unitStep,
  commandStep('build', [node, 'build/build.ts']),
  playwrightStep('the window in Electron', 'electron', ['Electron', 'build']),
  playwrightStep('the window’s page in Chromium', 'newer-engine', ['build']),
  playwrightStep('the published site in Chromium', 'site', []),
  commandStep('packaging', [node, 'build/package.ts'], ['Electron', 'build']),
  playwrightStep('the packaged program', 'packaged', ['packaging']),
]);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
