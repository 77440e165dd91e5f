import { expect, test } from 'vitest';
import {
  backupName,
  originalsName,
  readBackupName,
  readUnfinishedName,
  unfinishedName,
} from '../../../shared/library/backup-name.ts';

const library = '01ARZ3NDEKTSV4RRFFQ69G5FAV';

test('a name says when and of which library, and can be read again', () => {
  const name = backupName({ madeAt: '2026-11-22T04:09:14.123Z', library });
  expect(name).toBe(`gode-historier-2026-11-22T04-09-14Z-${library}.zip`);
  expect(readBackupName(name)).toEqual({ madeAt: '2026-11-22T04:09:14.000Z', library });
});

test.each([
  ['another program’s', 'ferie.zip'],
  ['the originals', originalsName(library)],
  ['half written', `.gode-historier-2026-11-22T04-09-14Z-${library}.zip.ab.tmp`],
  ['an impossible day', `gode-historier-2026-13-22T04-09-14Z-${library}.zip`],
])('%s is no backup’s name', (_, name) => {
  expect(readBackupName(name)).toBeNull();
});

test.each([
  ['a library', backupName({ madeAt: '2026-11-22T04:09:14.123Z', library })],
  ['its originals', originalsName(library)],
])('an unfinished backup of %s says of which library it is, and since when', (_, name) => {
  const unfinished = unfinishedName(name, '2026-11-23T05:00:00.000Z', '0123456789ab');
  expect(readUnfinishedName(unfinished)).toEqual({ madeAt: '2026-11-23T05:00:00.000Z', library });
  expect(readUnfinishedName(name)).toBeNull();
  expect(readBackupName(unfinished)).toBeNull();
});
