import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { launchApp } from './launch-app.ts';

/** An answer to all that quotes another: two stories by two people, each with what stands around it. */
const thread = [
  'From: Jytte Boe <jytte.boe@havnehuset.example>',
  'To: Alle i huset <alle@havnehuset.example>',
  'Subject: SV: Vores gode historier',
  'Date: Wed, 4 Mar 2026 10:02:00 +0100',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Kære alle',
  '',
  'Her er min:',
  '',
  'En mor kom til alle møder med en taske, hun aldrig åbnede. Da jeg spurgte, viste hun mig 40 breve, som ingen havde læst for hende. Vi brugte tre formiddage på dem. Siden har hun selv åbnet sin post, og huslejen er betalt.',
  '',
  'Det kostede tre formiddage. Skriv endelig, hvis I vil høre mere.',
  '',
  'Mange hilsner',
  'Jytte',
  '',
  'Den 3. mar. 2026 kl. 09.12 skrev Lone Vang <lone.vang@havnehuset.example>:',
  '> Kære alle',
  '>',
  '> Hver tirsdag stod en dreng ved døren uden at ville ind. Vi satte en stol ud',
  '> til ham og gik ind igen. I tredje uge sad han på den, og i femte bad han om',
  '> en kop saft. I dag kommer han af sig selv og tager en ven med.',
  '>',
  '> De bedste hilsner',
  '> Lone',
  '',
].join('\r\n');

const message = (page: Page) => page.getByRole('list', { name: 'Som den kom' });
const story = (page: Page) => page.getByRole('region', { name: 'Som den er nu' });

test('a thread comes in, a border is mended and put back, and one story is approved', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'gode-historier-tråd-'));
  const mail = join(folder, 'SV Vores gode historier.eml');
  await writeFile(mail, thread);
  const { app, page, close, complaints } = await launchApp();
  await app.evaluate(
    ({ dialog }, paths) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: paths.library });
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [paths.mail] });
    },
    { library: join(folder, 'Havnehuset'), mail },
  );
  await page.evaluate(() => window.bridge.library.create({ name: 'Havnehuset', organisation: '' }));
  await page.getByRole('button', { name: /^Indbakke/ }).click();
  await page.getByRole('button', { name: 'Hent filer …' }).click();
  const report = page.getByRole('dialog', { name: '2 historier kom ind i indbakken' });
  await report.getByRole('button', { name: /taske/ }).click();

  await page.keyboard.press('F9');
  await expect(page.getByText('Jytte Boe (jytte.boe@havnehuset.example)')).toBeVisible();
  await expect(message(page)).toContainText('Hilsen i begyndelsen');
  await expect(story(page)).not.toContainText('Mange hilsner');
  const end = message(page).getByRole('listitem').filter({ hasText: 'Historien slutter her' });
  const before = await story(page).textContent();
  await end.getByRole('button', { name: 'Klip en sætning fra' }).click();
  await expect(story(page)).not.toHaveText(before ?? '');
  await expect(page.getByText('Grænsen er flyttet. Det kan fortrydes.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(story(page)).toHaveText(before ?? '');

  await page.getByRole('button', { name: 'Tilbage til historien' }).click();
  await page.getByRole('button', { name: 'Godkend …', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Hvem godkender?' }).fill('Mette Lund');
  await dialog.getByRole('checkbox').check();
  await dialog.getByRole('button', { name: 'Godkend', exact: true }).click();
  await expect(page.getByRole('listbox').getByRole('option')).toHaveCount(1);
  expect(complaints).toEqual([]);
  await close();
  await rm(folder, { recursive: true });
});
