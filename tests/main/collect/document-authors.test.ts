import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { collectStories } from '../../../main/collect/collect-stories.ts';
import { starterTaxonomy } from '../../../shared/domain/starter-taxonomy.ts';
import { docxOf, paragraph } from '../../support/docx-of.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'documents-'));
});
afterEach(() => rm(folder, { recursive: true }));

const story =
  'Han kom hver torsdag med en kurv fuld af porrer. En dag fik han en grydeske af os, og siden har han lavet suppen.';
const core = `<cp:coreProperties><dc:creator>Ib Mørch</dc:creator></cp:coreProperties>`;

async function authors(name: string, ...above: readonly string[]) {
  const body = [...above, story].map((text) => paragraph(text)).join('');
  await writeFile(join(folder, name), docxOf(body, [], [['docProps/core.xml', core]]));
  const { stories } = await collectStories({ names: [folder], resolve, taxonomy: starterTaxonomy });
  return stories.map(({ author, doubts }) => [author, doubts]);
}

it('takes whom a document’s properties name for its writer where nothing else does, and has it looked at', async () => {
  expect(await authors('suppe.docx')).toEqual([['Ib Mørch', ['teller']]]);
});

it('takes whom the name of the file or a line says before that', async () => {
  expect(await authors('Historie fra Åse Lund.docx')).toEqual([['Åse Lund', []]]);
  await rm(join(folder, 'Historie fra Åse Lund.docx'));
  const [[named] = []] = await authors('suppe.docx', 'Suppen', 'Af Åse Lund');
  expect(named).toBe('Åse Lund');
});
