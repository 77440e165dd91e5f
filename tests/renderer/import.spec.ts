import { expect, type Page } from '@playwright/test';
import { test } from './support/window-test.ts';

/** Does to the window what a file held over it does. */
const drag = (page: Page, type: string, names: readonly string[]) =>
  page.evaluate(
    ([event, files]) => {
      const dataTransfer = new DataTransfer();
      // One that no hand holds keeps no effect; this one tells what the window asked for.
      Object.defineProperty(dataTransfer, 'dropEffect', { value: 'none', writable: true });
      for (const name of files) dataTransfer.items.add(new File(['tekst'], name));
      const target = document.querySelector('main') ?? document.body;
      const dragged = new DragEvent(event, { dataTransfer, bubbles: true, cancelable: true });
      target.dispatchEvent(dragged);
      return { effect: dataTransfer.dropEffect, isCaught: dragged.defaultPrevented };
    },
    [type, names] as const,
  );

const paste = (page: Page, text: string) =>
  page.evaluate((value) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', value);
    const target = document.activeElement ?? document.body;
    target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  }, text);

test.beforeEach(({ page }) => page.setViewportSize({ width: 1440, height: 900 }));

test('files held over the window are told what will happen, and dropped they come in', async ({
  page,
  openWindow,
}) => {
  await openWindow({ pace: 400 });
  await page.getByRole('listbox').waitFor();
  expect(await drag(page, 'dragenter', ['Brev.docx'])).toMatchObject({ effect: 'copy' });
  await expect(page.getByText('Slip her, så kommer de i indbakken')).toBeVisible();
  expect(await drag(page, 'dragover', ['Brev.docx'])).toMatchObject({
    isCaught: true,
    effect: 'copy',
  });
  await drag(page, 'drop', ['Brev.docx', 'Regneark.xyz']);
  await expect(page.getByText('Slip her, så kommer de i indbakken')).toHaveCount(0);
  await expect(page.getByRole('progressbar', { name: 'Henter 2 af 2' })).toBeVisible();
  const report = page.getByRole('dialog', { name: '1 historie kom ind i indbakken' });
  await expect(report).toContainText('Regneark.xyz');
  await expect(report).toContainText('Filer af typen .xyz kan ikke læses.');
  await report.getByRole('button', { name: 'Brev' }).click();
  await expect(page.getByRole('article', { name: 'Brev' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Indbakke');
  await expect(page.getByRole('heading', { name: 'Brev', level: 2 })).toBeFocused();
});

test('leaving with the files takes the words away', async ({ page, openWindow }) => {
  await openWindow();
  await page.getByRole('listbox').waitFor();
  await drag(page, 'dragenter', ['Brev.docx']);
  await drag(page, 'dragleave', ['Brev.docx']);
  await expect(page.getByText('Slip her, så kommer de i indbakken')).toHaveCount(0);
});

test('files are fetched by the dialog, and the import can be undone', async ({
  page,
  openWindow,
}) => {
  await openWindow({ stories: [] });
  await page.getByRole('button', { name: 'Gå til indbakken' }).click();
  await page.getByRole('button', { name: 'Hent filer …' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Luk' }).click();
  await expect(page.getByRole('button', { name: 'Indbakke 2 venter' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('heading', { name: 'Indbakken er tom' })).toBeVisible();
});

test('an import is stopped, and nothing of it comes in', async ({ page, openWindow }) => {
  await openWindow({ stories: [], pace: 400 });
  await page.getByRole('button', { name: 'Gå til indbakken' }).click();
  await drag(page, 'drop', ['Et.docx', 'To.docx', 'Tre.docx', 'Fire.docx', 'Fem.docx']);
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByText(/^Importen er stoppet\. Intet er kommet ind/)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Indbakken er tom' })).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('thinking better of the dialog brings nothing', async ({ page, openWindow }) => {
  await openWindow({ stories: [], cancelled: ['stories/importFiles'] });
  await page.getByRole('button', { name: 'Gå til indbakken' }).click();
  await page.getByRole('button', { name: 'Hent filer …' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Indbakken er tom' })).toBeVisible();
});

test('Ctrl+V outside a text field makes a story of the text', async ({ page, openWindow }) => {
  await openWindow();
  await page.getByRole('listbox').focus();
  await paste(page, 'Kaffe klokken ni\n\nHun kom, fordi der var kaffe.');
  await page.getByRole('button', { name: 'Kaffe klokken ni' }).click();
  await expect(page.getByRole('article')).toContainText('Hun kom, fordi der var kaffe.');
});

test('a paste in a text field stays in it', async ({ page, openWindow }) => {
  await openWindow();
  await page.getByRole('searchbox').focus();
  await paste(page, 'kaffe');
  await page.waitForTimeout(100);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a text is written or pasted in the dialog, by the keyboard alone', async ({
  page,
  openWindow,
}) => {
  await openWindow();
  await page.getByRole('button', { name: /^Indbakke/ }).click();
  await page.getByRole('button', { name: 'Sæt tekst ind …' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Sæt en tekst ind' });
  await expect(dialog.getByRole('textbox')).toBeFocused();
  await expect(dialog.getByRole('button', { name: 'Læg i indbakken' })).toBeDisabled();
  await page.keyboard.type('Torsdag\nHan ringede selv.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: '1 historie kom ind i indbakken' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('an import that fails says so in a sentence', async ({ page, openWindow }) => {
  await openWindow({
    failing: {
      'stories/importText': { code: 'library', problem: { code: 'read-only', why: 'asked' } },
    },
  });
  await page.getByRole('listbox').focus();
  await paste(page, 'Kaffe');
  await expect(page.getByRole('alert').filter({ hasText: 'åbnet til læsning' })).toBeVisible();
});

test('a hundred things set aside are parted by what to do about them, and only what needs somebody stands open', async ({
  page,
  openWindow,
}) => {
  await openWindow({ stories: [], pace: 0 });
  await page.getByRole('button', { name: 'Gå til indbakken' }).click();
  const thanks = Array.from({ length: 97 }, (_, at) => `Tak ${at}.tak`);
  await drag(page, 'drop', [
    'Brev.docx',
    'Regneark.xyz',
    ...thanks,
    'C:\\mails\\Ja.note',
    'En.note',
  ]);
  const report = page.getByRole('dialog');
  await expect(report.getByRole('heading', { name: 'Lagt til side: 100' })).toBeVisible();
  await expect(report.locator('summary')).toHaveText([
    'Kunne ikke læses (1)',
    'Måske en historie eller en rettelse (2)',
    'Ikke historier (97)',
  ]);
  await expect(report.getByText('Regneark.xyz')).toBeVisible();
  await expect(report.getByText('Ib Mørch · Ja.note')).toBeVisible();
  await expect(report.getByText('Tak 3.tak')).toBeHidden();
  await report.getByText('Ikke historier (97)').click();
  await expect(report.getByText('Bodil Friis · Tak 3.tak')).toBeVisible();
});

test('what was set aside is put in the inbox by one click, and the rest of the list stays', async ({
  page,
  openWindow,
}) => {
  await openWindow({ stories: [], pace: 0 });
  await page.getByRole('button', { name: 'Gå til indbakken' }).click();
  await drag(page, 'drop', ['En.note', 'To.tak']);
  const report = page.getByRole('dialog');
  await expect(report).toHaveAccessibleName('Ingen historier kom ind');
  await report.getByRole('button', { name: /^Læg i indbakken.*Han kom selv/ }).click();
  await expect(report).toHaveAccessibleName('1 historie kom ind i indbakken');
  await expect(report.getByRole('heading', { name: 'Lagt til side: 1' })).toBeVisible();
  await report.getByRole('button', { name: 'Læs den første' }).click();
  await expect(page.getByRole('article', { name: 'Han kom selv' })).toBeVisible();
});

test('what is put in the inbox is said within the dialog, and the keyboard goes on at the next, to the end', async ({
  page,
  openWindow,
}) => {
  await openWindow({ stories: [], pace: 0 });
  await page.getByRole('button', { name: 'Gå til indbakken' }).click();
  await drag(page, 'drop', ['En.note', 'To.note', 'Tre.note']);
  const report = page.getByRole('dialog');
  const takes = report.getByRole('button', { name: /^Læg i indbakken/ });
  const said = report.getByRole('status');
  await expect(said).toBeEmpty();
  await takes.nth(1).focus();
  await page.keyboard.press('Enter');
  await expect(said).toHaveText('”Han kom selv” ligger nu i indbakken.');
  await expect(takes).toHaveCount(2);
  await expect(takes.nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(takes).toHaveCount(1);
  await expect(takes.first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(takes).toHaveCount(0);
  await expect(report.getByRole('button', { name: 'Læs den første' })).toBeFocused();
});

for (const [came, fails, role, said] of [
  ['that a text came in', false, 'status', '”Han kom selv” ligger nu i indbakken.'],
  ['why a text did not come in', true, 'alert', 'EIO'],
] as const)
  test(`${came} is said in the status line where the report was closed meanwhile`, async ({
    page,
    openWindow,
  }) => {
    const refusal = { code: 'library', problem: { code: 'disk-failed', cause: 'EIO' } } as const;
    await openWindow({
      stories: [],
      pace: 0,
      failing: fails ? { 'stories/importTold': refusal } : {},
    });
    await page.getByRole('button', { name: 'Gå til indbakken' }).click();
    await drag(page, 'drop', ['En.note']);
    await page.evaluate(() => {
      const { importTold } = window.bridge.stories;
      const slow: typeof importTold = async (told) => {
        await new Promise((go) => addEventListener('answer', go, { once: true }));
        return importTold(told);
      };
      Object.assign(window.bridge.stories, { importTold: slow });
    });
    const report = page.getByRole('dialog');
    await report.getByRole('button', { name: /^Læg i indbakken/ }).click();
    await page.keyboard.press('Escape');
    await expect(report).toHaveCount(0);
    await page.evaluate(() => dispatchEvent(new Event('answer')));
    const line = page.getByRole('region', { name: 'Sidste ændring' }).getByRole(role);
    await expect(line).toContainText(said);
  });

test('why something could not be put in the inbox is said within the dialog', async ({
  page,
  openWindow,
}) => {
  await openWindow({
    stories: [],
    pace: 0,
    failing: {
      'stories/importTold': { code: 'library', problem: { code: 'disk-failed', cause: 'EIO' } },
    },
  });
  await page.getByRole('button', { name: 'Gå til indbakken' }).click();
  await drag(page, 'drop', ['En.note']);
  const report = page.getByRole('dialog');
  const take = report.getByRole('button', { name: /^Læg i indbakken/ });
  await take.focus();
  await page.keyboard.press('Enter');
  await expect(report.getByRole('alert')).toContainText('EIO');
  await expect(take).toBeFocused();
});

test('a correction that was put in is told of for itself, and pictures are not called texts', async ({
  page,
  openWindow,
}) => {
  await openWindow({ stories: [], pace: 0 });
  await page.getByRole('button', { name: 'Gå til indbakken' }).click();
  await drag(page, 'drop', ['Ny.rettet', 'Kop.png']);
  const report = page.getByRole('dialog');
  const corrected = report.getByRole('region', { name: '1 rettelse er sat ind' });
  await expect(corrected).toContainText('Rettelsen er sat ind i historien ”Bussen”.');
  await expect(corrected).toContainText('”Der skal stå tirsdag i stedet for mandag.”');
  await expect(report.getByRole('heading', { name: 'Lagt til side: 1' })).toBeVisible();
  await expect(report.locator('summary')).toHaveText([
    'Billeder og optagelser, der ikke kom med (1)',
  ]);
  await expect(report.getByText('Kop.png')).toBeVisible();
  await expect(report.getByRole('button', { name: /^Læg i indbakken/ })).toHaveCount(0);
});

test('a report says how many the program is in doubt of, and leads to the first of them', async ({
  page,
  openWindow,
}) => {
  await openWindow({ stories: [], pace: 0 });
  await page.getByRole('button', { name: 'Gå til indbakken' }).click();
  const sure = Array.from({ length: 8 }, (_, at) => `Brev ${at}.docx`);
  await drag(page, 'drop', [...sure, 'Usikker.docx']);
  const report = page.getByRole('dialog');
  await expect(report).toContainText(
    'Programmet er i tvivl om noget ved én af dem. Den står øverst i indbakken',
  );
  await expect(report.getByRole('button', { name: 'Usikker' })).toBeHidden();
  await report.getByText('Vis de 3 andre').click();
  await expect(report.getByRole('button', { name: 'Usikker' })).toBeVisible();
  await report.getByRole('button', { name: 'Se på den, der er tvivl om' }).click();
  await expect(page.getByRole('heading', { name: 'Beskeden bag historien' })).toBeFocused();
});
