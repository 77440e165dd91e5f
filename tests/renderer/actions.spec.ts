import { expect } from '@playwright/test';
import { demoStories } from './support/demo-stories.ts';
import { test } from './support/window-test.ts';

test('Ctrl+K finds a story by its words, and Enter opens it', async ({ page, openWindow }) => {
  await openWindow();
  const title = demoStories()[3]?.title ?? '';
  await page.getByRole('option', { name: title }).waitFor();
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: 'Skriv, hvad du leder efter' });
  await expect(field).toBeFocused();
  await page.keyboard.type(title);
  await expect(page.getByRole('dialog').getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('article').getByRole('heading', { name: title })).toBeVisible();
});

test('the palette goes to a view, and says when nothing fits', async ({ page, openWindow }) => {
  await openWindow();
  await page.getByRole('heading', { name: 'Historier', level: 1 }).waitFor();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('kvantemekanik');
  await expect(page.getByText('Intet passer. Prøv et andet ord.')).toBeVisible();
  await page.getByRole('dialog').getByRole('combobox').fill('gå til');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option', { name: 'Gå til indbakken' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Indbakke', level: 1 })).toBeVisible();
});

for (const [word, heading] of [
  ['engelsk', 'Sprog'],
  ['english', 'Sprog'],
  ['sprog', 'Sprog'],
  ['dæknavn', 'Sådan bliver historierne sikre'],
  ['backup', 'Sikkerhedskopier'],
  ['farve', 'Det, I udgiver'],
  ['omdøb', 'Biblioteket'],
  ['kategorier', 'Mærker'],
  ['reparer', 'Se biblioteket igennem'],
] as const)
  test(`who looks for “${word}” is led to the setting for it`, async ({ page, openWindow }) => {
    await openWindow();
    await page.getByRole('heading', { name: 'Historier', level: 1 }).waitFor();
    await page.keyboard.press('Control+k');
    await page.keyboard.type(word);
    await page
      .getByRole('dialog')
      .getByRole('option', { name: `${heading} Indstillinger` })
      .click();
    await expect(page.getByRole('heading', { name: 'Indstillinger', level: 1 })).toBeAttached();
    const focused = page.locator(':focus');
    await expect(focused).toHaveText(heading);
    await expect(focused).toBeInViewport();
  });

test('who goes to a view from a place that goes with the other view begins at its title', async ({
  page,
  openWindow,
}) => {
  await openWindow({ stories: [] });
  const goTo = page.getByRole('button', { name: 'Gå til indbakken' });
  await goTo.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Indbakke', level: 1 })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Hent filer …' })).toBeFocused();
  await page.getByRole('button', { name: 'Samlinger' }).click();
  await expect(page.getByRole('button', { name: 'Samlinger' })).toBeFocused();
});

test('a story that the palette leads to has the focus at its title, once', async ({
  page,
  openWindow,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openWindow();
  const title = demoStories()[3]?.title ?? '';
  await page.getByRole('option', { name: title }).waitFor();
  await page.keyboard.press('Control+k');
  await page.keyboard.type(title);
  await page.keyboard.press('Enter');
  const heading = page.getByRole('article').getByRole('heading', { name: title });
  await expect(heading).toBeFocused();
  await page.getByRole('button', { name: 'Samlinger' }).click();
  await page.getByRole('button', { name: 'Historier', exact: true }).click();
  await expect(heading).toBeVisible();
  await expect(heading).not.toBeFocused();
});

test('a part of the settings that was looked for is gone to once', async ({ page, openWindow }) => {
  await openWindow();
  await page.getByRole('heading', { name: 'Historier', level: 1 }).waitFor();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('backup');
  await page.keyboard.press('Enter');
  await expect(page.locator(':focus')).toHaveText('Sikkerhedskopier');
  await page.keyboard.press('Control+6');
  await page.keyboard.press('Control+5');
  await expect(page.getByRole('heading', { name: 'Indstillinger', level: 1 })).toBeVisible();
  await page.waitForTimeout(200);
  await expect(page.getByRole('heading', { name: 'Sikkerhedskopier' })).not.toBeFocused();
});

test('a view is reached by its key, and F1 tells the keys that do so', async ({
  page,
  openWindow,
}) => {
  await openWindow();
  await page.getByRole('heading', { name: 'Historier', level: 1 }).waitFor();
  await page.keyboard.press('Control+5');
  await expect(page.getByRole('heading', { name: 'Indstillinger', level: 1 })).toBeVisible();
  await page.keyboard.press('F1');
  const row = page.getByRole('row', { name: 'Ctrl+5 Gå til indstillingerne' });
  await expect(row).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('while a dialog is open no key reaches past it', async ({ page, openWindow }) => {
  await openWindow();
  await page.getByRole('heading', { name: 'Historier', level: 1 }).waitFor();
  await page.keyboard.press('F1');
  await page.keyboard.press('Control+5');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'Historier', level: 1 })).toBeVisible();
});

test('an action that is out of reach says so', async ({ page, openWindow }) => {
  await openWindow({ isOpen: false });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('Control+o');
  await expect(page.getByText('Det kan ikke gøres lige nu.')).toBeVisible();
});

test('choosing English turns every word of the window, and Danish turns them back', async ({
  page,
  openWindow,
}) => {
  await openWindow();
  await page.getByRole('heading', { name: 'Historier', level: 1 }).waitFor();
  await page.keyboard.press('Control+5');
  await page.getByRole('radio', { name: 'English' }).click();
  await expect(page.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('tal dansk');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Indstillinger', level: 1 })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'da');
});

test('the about box names every part that the program stands on', async ({ page, openWindow }) => {
  await openWindow();
  await page.getByRole('heading', { name: 'Historier', level: 1 }).waitFor();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('om gode');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row', { name: 'react 19.2.0 MIT' })).toBeVisible();
});
