import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where the project keeps what it fetched, outside the checkout: `XDG_CACHE_HOME`, or `~/.cache`. */
export function cacheFolder(environment: NodeJS.ProcessEnv = process.env): string {
  return join(environment.XDG_CACHE_HOME || join(homedir(), '.cache'), 'gode-historier');
}
