import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { runIn } from './run-in.ts';

const told =
  'Hver tirsdag stod en dreng ved døren uden at ville ind. Vi satte en stol ud til ham. I femte uge bad han om en kop saft.';
const mail = [
  'From: Lone Vang <lone.vang@havnehuset.example>',
  'To: alle@havnehuset.example',
  'Subject: SV: Historier',
  'Date: Tue, 3 Mar 2026 09:12:00 +0100',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Kære alle',
  '',
  told,
  '',
  'De bedste hilsner',
  'Lone Vang',
].join('\r\n');

test('an import tells as JSON how each message was cut, by whom it was told, and how sure that is', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'svar.eml'), mail);
  await writeFile(join(folder, 'alene.txt'), 'Kaffe\n\nHun kom, fordi der var kaffe.');
  await runIn(folder, ['new', 'bib']);
  const { printed } = await runIn(folder, ['import', 'bib', 'svar.eml', 'alene.txt', '--json']);
  const { stories } = JSON.parse(printed);
  expect(stories).toMatchObject([
    {
      author: 'Lone Vang',
      authorEmail: 'lone.vang@havnehuset.example',
      text: told,
      certainty: 'found',
      parts: expect.arrayContaining([
        { kind: 'greeting', text: 'Kære alle' },
        { kind: 'story', text: told },
      ]),
    },
    { title: 'Kaffe', parts: [], certainty: 'found' },
  ]);
});
