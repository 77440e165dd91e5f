import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeFileSystem } from '../../main/library/disk/node-file-system.ts';
import { documentBytes } from '../../main/library/documents/read-document.ts';
import { openLibrary } from '../../main/library/open-library.ts';
import { verifyLibrary } from '../../main/library/verify/verify-library.ts';
import { currentFormat } from '../../shared/domain/format.ts';
import type { Original } from '../../shared/domain/original.ts';
import { generatedLibrary } from './generated-library.ts';
import { paired } from './measure.ts';
import { milliseconds, type Row, times } from './row.ts';

const goal = 3;

/** Opening a library and looking it through in full, beside reading the same files with nothing else. */
export async function benchVerify(folder: string, count: number): Promise<Row> {
  const root = join(folder, `verify-${count}`);
  await generatedLibrary(root, count);
  const stories = readdirSync(join(root, 'stories'));
  for (const name of stories) {
    const original: Original = {
      format: currentFormat,
      id: name.slice(0, -'.json'.length),
      text: readFileSync(join(root, 'stories', name), 'utf8'),
      author: '',
      authorEmail: '',
      source: '',
      receivedAt: '2026-01-01T00:00:00.000Z',
      sentAt: '',
      messageId: '',
      parts: [],
      earlier: [],
      doubts: [],
      tellers: [],
      pseudonyms: [],
    };
    writeFileSync(join(root, 'originals', name), documentBytes(original));
  }
  const { ours, floor, ratio } = await paired(
    async () => {
      const library = await openLibrary(root, 'read');
      const { flaws } = await verifyLibrary(library, 'full', nodeFileSystem);
      if (flaws.length > 0) throw new Error(`${flaws.length} flaws in a library without any`);
    },
    () =>
      ['stories', 'originals'].map((part) =>
        readdirSync(join(root, part)).map((name) =>
          JSON.parse(readFileSync(join(root, part, name), 'utf8')),
        ),
      ),
  );
  return {
    what: `Verifying a library of ${count} stories and their originals`,
    ours: milliseconds(ours),
    floor: milliseconds(floor),
    against: 'readFileSync and JSON.parse of the same files',
    ratio: times(ratio),
    goal: `≤ ${times(goal)}`,
    holds: ratio <= goal,
  };
}
