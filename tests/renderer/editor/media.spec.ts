import { expect, type Page } from '@playwright/test';
import type { Media } from '../../../shared/domain/media.ts';
import { expectAccessible, expectNoSidewaysScrolling } from '../axe.ts';
import { test } from './harness/editor-test.ts';

const texts = { url: '', alt: '', caption: '', transcript: '' };
const picture: Media = {
  kind: 'image',
  file: 'to-kopper-ved-vinduet.png',
  ...texts,
  recognisable: 'unanswered',
};
const saved = (page: Page) =>
  page.evaluate(() => window.harness.saved.findLast((change) => 'media' in change)?.media);
const media = (page: Page) => page.getByRole('region', { name: 'Billeder og lyd' });

test('a picture is added, seen, described and answered for', async ({ page, open }) => {
  await open();
  await page.evaluate((added) => {
    window.harness.offer({ media: [{ ...added }], setAside: [] });
  }, picture);
  await page.getByRole('button', { name: 'Billede, lyd eller film' }).click();
  await expect(page.getByRole('textbox', { name: 'Hvad ser man?' })).toBeFocused();
  await page.keyboard.type('To kopper ved et vindue');
  await expect(page.getByRole('img', { name: 'To kopper ved et vindue' })).toBeVisible();
  const width = await media(page)
    .getByRole('img')
    .evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth));
  expect(width).toBeGreaterThan(100);
  const question = page.getByRole('group', { name: 'Kan nogen genkendes?' });
  await expect(question).toContainText('Svar, før historien kan godkendes.');
  await question.getByRole('radio', { name: 'Nej, ingen kan genkendes' }).check();
  await expect(question).not.toContainText('Svar, før');
  await page.getByRole('textbox', { name: 'Titel' }).focus();
  await expect
    .poll(() => saved(page))
    .toEqual([{ ...picture, alt: 'To kopper ved et vindue', recognisable: 'no' }]);
});

test('a file that cannot be shown is named with what to do, and a closed dialog adds nothing', async ({
  page,
  open,
}) => {
  await open();
  const add = page.getByRole('button', { name: 'Billede, lyd eller film' });
  const reason = 'IMG_1.heic kan ikke vises. Gem billeder som JPG eller PNG.';
  await page.evaluate((told) => {
    window.harness.offer({ media: [], setAside: [{ source: 'IMG_1.heic', reason: told }] });
  }, reason);
  await add.click();
  const told = page.getByRole('region', { name: 'Billeder og lyd' }).getByRole('alert');
  await expect(told).toHaveText(reason);
  await page.evaluate(() => window.harness.offer(null));
  await add.click();
  await expect(told).toHaveText('');
  expect(await saved(page)).toBeUndefined();
});

test('a link to a film is written, with what is said in it', async ({ page, open }) => {
  await open();
  await page.getByRole('button', { name: 'Link til en film' }).click();
  await expect(page.getByRole('textbox', { name: 'Adresse' })).toBeFocused();
  await page.keyboard.type('javascript:alert(1)');
  await expect(media(page)).toContainText('Den adresse kan vi ikke linke til');
  await page.getByRole('textbox', { name: 'Adresse' }).fill('https://example.dk/film');
  await expect(media(page)).not.toContainText('Den adresse kan vi ikke linke til');
  await page.getByRole('textbox', { name: 'Hvad bliver der sagt?' }).fill('Vi fik ro.');
  await page.getByRole('radio', { name: 'Ja, og de har sagt ja til at være med' }).check();
  await page.getByRole('textbox', { name: 'Titel' }).focus();
  await expect
    .poll(() => saved(page))
    .toEqual([
      {
        kind: 'link',
        file: '',
        ...texts,
        url: 'https://example.dk/film',
        transcript: 'Vi fik ro.',
        recognisable: 'consent',
      },
    ]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`media are accessible in ${colorScheme} mode, at any width`, async ({ page, open }) => {
    await page.emulateMedia({ colorScheme });
    await open({
      media: [
        { ...picture, alt: 'To kopper' },
        { ...picture, kind: 'link', file: '' },
      ],
    });
    await expectAccessible(page);
    await page.setViewportSize({ width: 640, height: 400 });
    await expectNoSidewaysScrolling(page);
  });
}
