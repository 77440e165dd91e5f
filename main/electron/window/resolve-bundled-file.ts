import { resolve, sep } from 'node:path';
import { isOwnAddress } from './app-origin.ts';

/**
 * The file of the bundled renderer that an address names; undefined for a foreign address and for
 * one that leads out of the folder, however it is escaped (`..`, `%2e%2e`, `%2f`, `%5c`, NUL).
 */
export function resolveBundledFile(folder: string, address: string): string | undefined {
  if (!isOwnAddress(address)) return undefined;
  const path = decode(new URL(address).pathname);
  if (path === undefined || path.includes('\0') || path.includes('\\')) return undefined;
  const root = resolve(folder);
  const file = resolve(root, `.${path}`);
  return file.startsWith(root + sep) ? file : undefined;
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
