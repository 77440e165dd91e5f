import { rm } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { launchApp } from './launch-app.ts';
import { tabTo } from './tab-to.ts';

const text = [
  'Cyklen',
  '',
  'Vi mødte Svenning Ahlgren i Hirtshals. Det var Svennings idé, og Vibeke hjalp ham.',
  '',
  'Hver tirsdag satte Svenning sig ved døren. Så kom Vibeke med en kop saft.',
].join('\n');

test('by the keyboard alone, a story goes from the inbox through its review to approved', async () => {
  const { app, page, profile, complaints } = await launchApp();
  const { keyboard } = page;
  await page.getByRole('button', { name: 'Se demoen' }).click();
  await page.getByRole('listbox').waitFor();
  await page.evaluate((story) => window.bridge.stories.importText({ text: story }), text);
  await page.getByRole('button', { name: /^Indbakke/ }).focus();
  await keyboard.press('Enter');
  const option = page.getByRole('option', { name: /^Cyklen / });
  await tabTo(page, page.getByRole('listbox'));
  await expect(option).toBeVisible();
  // Until it is known which stand before the others, another one may become the first.
  await expect(page.getByRole('button', { name: /^Se efter/ })).toBeVisible();
  for (let step = 0; (await option.getAttribute('aria-selected')) !== 'true'; step += 1) {
    expect(step).toBeLessThan(20);
    await keyboard.press('ArrowDown');
  }
  await tabTo(page, page.getByRole('button', { name: 'Gennemgå navne og steder' }));
  await keyboard.press('Enter');

  const review = page.getByRole('region', { name: 'Fundet i historien' });
  const left = review.getByRole('heading', { level: 3 });
  await expect(left.first()).toContainText('Svenning Ahlgren');
  await expect(review.getByRole('button', { name: /^Erstat med/ })).toBeFocused();
  for (let count = await left.count(); count > 0; count -= 1) {
    await expect(review.getByRole('button', { name: /^Erstat med/ })).toBeFocused();
    await keyboard.press('Enter');
    await expect(left).toHaveCount(count - 1);
  }
  const body = page.getByRole('textbox', { name: 'Historien' });
  await expect(body).not.toContainText(/Svenning|Ahlgren|Vibeke|Hirtshals/);
  await expect(review.getByRole('status')).toContainText('Der er taget stilling til alt');

  await page.getByRole('button', { name: 'Godkend …', exact: true }).focus();
  await keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Godkend ”Cyklen”' });
  await expect(dialog.getByRole('textbox', { name: 'Hvem godkender?' })).toBeFocused();
  await expect(dialog).not.toContainText('stadig');
  await keyboard.type('Lone Vang');
  await keyboard.press('Tab');
  await keyboard.press('Space');
  await keyboard.press('Enter');
  await expect(page.getByText('Historien er godkendt.', { exact: true })).toBeVisible();
  expect(complaints).toEqual([]);
  await app.close();
  await rm(profile, { recursive: true });
});
