import { expect } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { demoStories } from './support/demo-stories.ts';
import { test } from './support/window-test.ts';

const [story] = demoStories().filter(({ status }) => status === 'approved');
const conflict = { id: story?.id ?? '', title: story?.title ?? '' };

test('a story that was changed on both sides is named, leads to both texts, and is said until seen', async ({
  page,
  openWindow,
}) => {
  await openWindow({ conflicts: [conflict] });
  const notice = page.getByText(`”${conflict.title}” er ændret både her og et andet sted.`);
  await expect(notice).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Se begge tekster' }).click();
  const versions = page.getByRole('region', { name: 'Versioner' });
  await expect(versions).toContainText(conflict.title);
  await page.getByRole('button', { name: 'Tilbage til historien' }).click();
  // The story that is open already turns to its versions too.
  await page.getByRole('button', { name: 'Se begge tekster' }).click();
  await expect(versions).toBeVisible();
  await page.getByRole('button', { name: 'Det er set' }).click();
  await expect(notice).toBeHidden();
});

test('a library in a cloud folder is said to be so, with what it means', async ({
  page,
  openWindow,
}) => {
  await openWindow({ notices: { cloud: 'OneDrive' } });
  await expect(page.getByText('Biblioteket ligger i OneDrive')).toBeVisible();
  await page.getByRole('button', { name: 'Det er set' }).click();
  await expect(page.getByText('Biblioteket ligger i OneDrive')).toBeHidden();
});
