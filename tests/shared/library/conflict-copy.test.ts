import { expect, test } from 'vitest';
import { conflictCopyOf } from '../../../shared/library/conflict-copy.ts';

const id = '01ARZ3NDEKTSV4RRFFQ69G5FAV';

test.each([
  ['Syncthing', `${id}.sync-conflict-20261120-093000-ABCDEF7.json`],
  ['Dropbox', `${id} (Annas modstridende kopi 2026-11-20).json`],
  ['Dropbox in English', `${id} (Anna's conflicted copy 2026-11-20).json`],
  ['Nextcloud', `${id} (conflicted copy 2026-11-20 093000).json`],
  ['older Nextcloud', `${id}_conflict-20261120-093000.json`],
  ['OneDrive', `${id}-KONTOR-PC.json`],
  ['Google Drive', `${id} (1).json`],
  ['iCloud', `${id} 2.json`],
])('the other text that %s leaves is known by its name', (_, name) => {
  expect(conflictCopyOf(name)).toBe(id);
});

test.each([
  ['the document itself', `${id}.json`],
  ['half a save', `.${id}.json.0123456789ab.tmp`],
  ['a damaged document set aside', `${id}.json.2026-11-20T093000.damaged`],
  ['a stranger', 'noter (1).json'],
  ['another document', `${id.replace('A', 'B')}${id}.json`],
])('%s is no other text', (_, name) => {
  expect(conflictCopyOf(name)).toBeNull();
});
