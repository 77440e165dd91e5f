import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findEverything } from '../../../main/anonymise/load-detector.ts';
import { approvalService } from '../../../main/service/approval-service.ts';
import type { Finding } from '../../../shared/anonymise/finding.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { jsonIn } from '../cli/run-in.ts';

const unused = () => {
  throw new Error('No library is asked for.');
};
const { check } = approvalService(unused, unused, findEverything);

test.each([
  ['names and places', 'Vibeke Ahlgren flyttede til Hirtshals. Vibekes mor ringede til vibeke.'],
  ['a workplace', 'Hun begyndte på Bakkeskolen, og Svenning fulgte hende.'],
  ['numbers', 'Ring til ham på 20 30 40 50 eller jan.v@example.dk. Han er 14 år.'],
  ['Markdown', '## Om *Svenning*\n\n- **Svenning** A.\n- [her](https://example.dk/svenning)\n'],
  ['several paragraphs', 'Svenning kom.\r\n\r\nSå gik han.\r\n\r\n\r\nsvenning igen.'],
  ['nothing', 'Hun kom hver dag, og så blev det bedre.'],
])('the window finds in a text what the command line finds: %s', async (_, text) => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'historie.md'), text);
  const printed = await jsonIn<readonly Finding[]>(folder, 'check', 'historie.md');
  expect(await check({ texts: [text], depth: 'everything' })).toEqual([printed]);
});
