import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/**
 * The command of an installed package, run by this Node: not every package marks its executable as
 * one, and the machine's own Node may be too old for it.
 */
export function packageCommand(name: string): readonly [string, string] {
  const home = join(root, 'node_modules', name);
  const manifest = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as {
    readonly bin: string | Readonly<Record<string, string>>;
  };
  const path = typeof manifest.bin === 'string' ? manifest.bin : Object.values(manifest.bin)[0];
  if (!path) throw new Error(`${name} has no command.`);
  return [process.execPath, join(home, path)];
}
