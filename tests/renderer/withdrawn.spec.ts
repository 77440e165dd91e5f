import { expect } from '@playwright/test';
import { makeStory } from '../support/make-story.ts';
import { test } from './support/window-test.ts';

const withdrawn = { state: 'withdrawn', scope: ['web'], how: 'på mail', when: '' } as const;

test('a story whose consent was withdrawn says so, and where it still stands', async ({
  page,
  openWindow,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const story = makeStory({ title: 'Kaffen', status: 'anonymised', citizenConsent: withdrawn });
  const opened = await openWindow({ stories: [story] });
  const notice = opened.getByRole('region', { name: /samtykke er trukket tilbage/ });
  await expect(notice).toContainText('Historien står ikke i nogen udgivelse.');
});

test('a story whose consent was withdrawn is not laid in a collection, and why is said', async ({
  page,
  openWindow,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const story = makeStory({ title: 'Kaffen', status: 'anonymised', citizenConsent: withdrawn });
  await openWindow({ stories: [story] });
  await page.getByRole('button', { name: 'Læg i samling …' }).click();
  await page.getByRole('menuitem', { name: 'Ny samling …' }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('Til udvalget');
  await page.keyboard.press('Enter');
  await expect(
    page.getByText(
      'Samtykket til ”Kaffen” er trukket tilbage, så den kan ikke komme i en samling.',
    ),
  ).toBeVisible();
});

test('a consent form is made from the fields of who is asked', async ({ page, openWindow }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openWindow({ stories: [makeStory({ title: 'Kaffen', status: 'anonymised' })] });
  await page.getByRole('button', { name: 'Ret', exact: true }).click();
  await page.locator('summary', { hasText: /^Borgeren/ }).press('Enter');
  await page.getByRole('button', { name: 'Udskriv samtykkeerklæring …' }).press('Enter');
  await expect(page.getByText('Samtykkeerklæringen ligger i /hjem/lone/borger.pdf')).toBeVisible();
});
