import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const here = join(import.meta.dirname, '..', '..', 'html-validator');
const program = join(here, 'node_modules', 'html-validate', 'bin', 'html-validate.mjs');

/**
 * What the validator has to say of every page below a folder, or an empty text. It is installed from
 * its own lock file when it is not there yet.
 */
export async function validateHtml(folder: string): Promise<string> {
  if (!existsSync(program)) {
    const arguments_ = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
    await run('npm', arguments_, { cwd: here, shell: process.platform === 'win32' });
  }
  const config = join(here, '.htmlvalidate.json');
  try {
    await run(process.execPath, [program, '--formatter', 'text', '--config', config, folder]);
    return '';
  } catch (error) {
    const { stdout = '', message = '' } = error as { stdout?: string; message?: string };
    return stdout || message;
  }
}
