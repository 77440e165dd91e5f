import { expect, type Page } from '@playwright/test';
import { expectAccessible } from '../../axe.ts';
import { test } from '../harness/editor-test.ts';

const notice = (page: Page) => page.getByRole('alert').filter({ hasText: 'er ikke gemt endnu' });
const show = (page: Page, isOpen: boolean) =>
  page.evaluate((open) => window.harness.show(open), isOpen);
const fail = (page: Page, isFailing: boolean) =>
  page.evaluate((failing) => window.harness.fail(failing), isFailing);
/** Whether the page would keep the window from closing now. */
const holdsWindow = (page: Page) =>
  page.evaluate(() => {
    const leaving = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(leaving);
    return leaving.defaultPrevented;
  });

test('leaving a story saves at once what was written last', async ({ page, open }) => {
  await open();
  await page.getByRole('textbox', { name: 'Titel' }).fill('Kaffe klokken ni');
  await show(page, false);
  await expect(page.getByRole('textbox')).toHaveCount(0);
  expect(await page.evaluate(() => window.harness.saved)).toEqual([{ title: 'Kaffe klokken ni' }]);
  await expect(notice(page)).toHaveCount(0);
});

test('a failed save stays said after the story was left, until it has succeeded', async ({
  page,
  open,
}) => {
  await open({ title: 'Kaffe klokken ni' });
  await fail(page, true);
  await page.getByRole('textbox', { name: 'Behov' }).fill('Ro');
  await show(page, false);
  await expect(notice(page)).toContainText('i ”Kaffe klokken ni”, er ikke gemt endnu');
  await expectAccessible(page);
  expect(await holdsWindow(page)).toBe(true);
  await fail(page, false);
  await page.getByRole('button', { name: 'Prøv nu' }).click();
  await expect(notice(page)).toHaveCount(0);
  expect(await page.evaluate(() => window.harness.saved)).toEqual([{ need: 'Ro' }]);
  expect(await holdsWindow(page)).toBe(false);
});

test('whoever comes back to a story that could not be saved meets what they wrote', async ({
  page,
  open,
}) => {
  await open();
  await fail(page, true);
  await page.getByRole('textbox', { name: 'Behov' }).fill('Ro');
  await show(page, false);
  await expect(notice(page)).toHaveCount(1);
  await show(page, true);
  await expect(page.getByRole('textbox', { name: 'Behov' })).toHaveValue('Ro');
  await expect(notice(page)).toHaveCount(0);
  await expect(page.getByRole('status').first()).toContainText('Teksten er her endnu');
});

test('closing hands over what was typed in that very turn, and does not hold the window then', async ({
  page,
  open,
}) => {
  await open();
  await page.getByRole('textbox', { name: 'Titel' }).fill('Det sidste');
  expect(await holdsWindow(page)).toBe(false);
  expect(await page.evaluate(() => window.harness.saved)).toEqual([{ title: 'Det sidste' }]);
});

test('turning to another program saves at once', async ({ page, open }) => {
  await open();
  await page.getByRole('textbox', { name: 'Titel' }).fill('Det sidste');
  await page.evaluate(() => window.dispatchEvent(new Event('blur')));
  expect(await page.evaluate(() => window.harness.saved)).toEqual([{ title: 'Det sidste' }]);
});
