import { expect } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { demoStories } from './support/demo-stories.ts';
import { test } from './support/window-test.ts';

const [story] = demoStories().filter(({ status }) => status === 'approved');
const conflict = { id: story?.id ?? '', title: story?.title ?? '' };

test('a story that was changed on both sides is named, leads to itself, and is said until seen', async ({
  page,
  openWindow,
}) => {
  await openWindow({ conflicts: [conflict] });
  const notice = page.getByText(`”${conflict.title}” er ændret både her og et andet sted.`);
  await expect(notice).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Se historien' }).click();
  await expect(page.getByRole('heading', { name: conflict.title })).toBeVisible();
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
