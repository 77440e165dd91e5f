import { expect, type Page } from '@playwright/test';
import type { Media } from '../../../shared/domain/media.ts';
import { expectAccessible } from '../axe.ts';
import { test } from './harness/editor-test.ts';

const file = `${'a'.repeat(64)}.png`;
const picture: Media = {
  kind: 'image',
  file,
  url: '',
  alt: 'To kopper',
  caption: '',
  transcript: '',
  recognisable: 'no',
};
const body = (page: Page) => page.getByRole('textbox', { name: 'Historien' });
const savedBody = (page: Page) =>
  page.evaluate(() => window.harness.saved.findLast((change) => 'body' in change)?.body);

/** The browser tells of a new selection a task later than it makes it; no hand is as quick as these keys. */
const heardOfSelection = (page: Page) =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );

test('a picture of the story is put into the text by keyboard, and written on after it', async ({
  page,
  open,
}) => {
  await open({ body: 'Hun kom.', media: [picture] });
  await body(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('button', { name: 'Billede', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Sæt et billede ind i teksten' });
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'To kopper' }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(body(page)).toBeFocused();
  await page.keyboard.type('Så kom hun igen.');
  const shown = body(page).getByRole('img', { name: 'To kopper' });
  const width = await shown.evaluate((image: HTMLImageElement) =>
    image.decode().then(() => image.naturalWidth),
  );
  expect(width).toBeGreaterThan(100);
  await expect
    .poll(() => savedBody(page))
    .toBe(`Hun kom.\n\n![To kopper](${file})\n\nSå kom hun igen.`);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(shown).toHaveCount(0);
});

test('a story without pictures says where they come from, and Escape leads back', async ({
  page,
  open,
}) => {
  await open({ body: 'Hun kom.' });
  await page.getByRole('button', { name: 'Billede', exact: true }).click();
  await expect(page.getByRole('dialog')).toContainText('Historien har ingen billeder endnu.');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(body(page)).toBeFocused();
});

test('what is written of a picture is said in the text too, but not over words of its own', async ({
  page,
  open,
}) => {
  await open({
    body: `![To kopper](${file})\n\n![Min egen tekst](${file})\n\nHun kom.`,
    media: [picture],
  });
  await page.getByRole('textbox', { name: 'Hvad ser man?' }).fill('To kopper ved et vindue');
  await page.getByRole('textbox', { name: 'Titel' }).focus();
  await expect
    .poll(() => savedBody(page))
    .toBe(`![To kopper ved et vindue](${file})\n\n![Min egen tekst](${file})\n\nHun kom.`);
});

test('a picture is copied within the text and taken away like a letter', async ({ page, open }) => {
  await open({ body: `Før.\n\n![To kopper](${file})\n\nEfter.`, media: [picture] });
  await body(page).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  await page.keyboard.press('Control+End');
  await heardOfSelection(page);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+v');
  await expect(body(page).getByRole('img')).toHaveCount(2);
  await body(page).getByRole('img').first().click();
  await page.keyboard.press('Delete');
  await expect(body(page).getByRole('img')).toHaveCount(1);
});
