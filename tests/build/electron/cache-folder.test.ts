import { homedir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { cacheFolder } from '../../../build/electron/cache-folder.ts';

it('lies where the user wants caches to lie', () => {
  expect(cacheFolder({ XDG_CACHE_HOME: '/cache' })).toBe(join('/cache', 'gode-historier'));
  expect(cacheFolder({})).toBe(join(homedir(), '.cache', 'gode-historier'));
});
