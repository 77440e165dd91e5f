import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { test } from './app-test.ts';

test('a collection is made, filled, put in order and kept by the real library', async ({
  launched: { page },
}) => {
  await page.getByRole('button', { name: 'Se demoen' }).click();
  await page.getByRole('listbox').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowDown');
  const marked = page.getByRole('toolbar', { name: 'Markerede historier' });
  await marked.getByRole('button', { name: 'Læg i samling …' }).click();
  await page.getByRole('menuitem', { name: 'Ny samling …' }).click();
  await page.keyboard.type('Til byrådets temamøde');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').last()).toHaveText(
    'Samlingen ”Til byrådets temamøde” er lavet med 2 historier.',
  );

  await page.getByRole('button', { name: 'Samlinger', exact: true }).click();
  await page.getByRole('button', { name: /^Til byrådets temamøde/ }).click();
  const story = page.getByRole('button', { name: /^Flyt .* ned$/ }).first();
  const name = (await story.getAttribute('aria-label')) ?? '';
  await story.focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.getByRole('status').last()).toContainText('er nu nummer 2 af 2');
  await expect(page.getByRole('button', { name })).toBeFocused();
  await page.getByRole('checkbox', { name: 'nettet' }).click();
  await expect(page.getByRole('checkbox', { name: 'nettet' })).toBeChecked();
  await page.getByRole('textbox', { name: 'Hvem er den til?' }).fill('Byrådet');
  await expect(page.getByText(/^Gemt \d/)).toBeVisible();

  const kept = await page.evaluate(async () => {
    const list = await window.bridge.collections.list();
    return list.ok ? list.value : [];
  });
  expect(kept).toContainEqual(
    expect.objectContaining({
      title: 'Til byrådets temamøde',
      audience: 'Byrådet',
      scope: ['web'],
      storyCount: 2,
    }),
  );
});

test('a story is dragged to another place in the real window', async ({ launched: { page } }) => {
  const rows = page
    .getByRole('region', { name: 'Historierne' })
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: /ud af samlingen$/ }) });
  await rows.last().scrollIntoViewIfNeeded();
  const [from, to] = [await rows.first().boundingBox(), await rows.last().boundingBox()];
  if (from === null || to === null) throw new Error('The rows are not drawn.');
  const title = await rows.first().locator('button:not([aria-label])').textContent();
  await page.mouse.move(from.x + 12, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(from.x + 12, from.y + from.height, { steps: 4 });
  await page.mouse.move(to.x + 12, to.y + to.height - 6, { steps: 4 });
  await expect(rows.last()).toHaveAttribute('data-over', 'after');
  await page.mouse.up();
  await expect(rows.last()).toContainText(title ?? '');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`an open collection has no axe violation in ${colorScheme} mode`, async ({
    launched: { page },
  }) => {
    await page.emulateMedia({ colorScheme });
    await expect(page.getByRole('region', { name: 'Historierne' })).toBeVisible();
    // Electron can't open the blank page that axe's default mode gathers its results in.
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
}

test('the window wrote nothing to its console on the way', async ({
  launched: { page, complaints },
}) => {
  expect(complaints).toEqual([]);
  // Other files may go on in the same window, from where it starts.
  await page.evaluate(() => window.bridge.library.close());
});
