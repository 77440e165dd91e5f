import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { test } from './harness/editor-test.ts';

const body = (page: Page) => page.getByRole('textbox', { name: 'Historien' });
const savedBody = (page: Page) =>
  page.evaluate(() => window.harness.saved.findLast((change) => 'body' in change)?.body);

test('a story is typed, formatted by keyboard and saved by itself', async ({ page, open }) => {
  await open();
  await page.getByRole('textbox', { name: 'Titel' }).fill('En dør, der gik op');
  await body(page).click();
  await page.keyboard.type('Hun sagde "ja" og ');
  await page.keyboard.press('Control+b');
  await page.keyboard.type('kom');
  await page.keyboard.press('Control+b');
  await page.keyboard.type('.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('- ring først');
  await page.keyboard.press('Enter');
  await page.keyboard.type('kom igen');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Alt+2');
  await page.keyboard.type('Et år efter');
  await expect(page.getByRole('status').first()).toHaveText(/^Gemt \d{1,2}\.\d\d$/);
  expect(await savedBody(page)).toBe(
    'Hun sagde ”ja” og **kom**.\n\n- ring først\n- kom igen\n\n## Et år efter',
  );
  await page.keyboard.press('Control+z');
  await expect(body(page)).not.toContainText('Et år efter');
});

test('the toolbar is one stop for Tab and is moved in by arrow keys', async ({ page, open }) => {
  await open({ body: 'Ord' });
  await page.getByRole('textbox', { name: 'Indledning' }).focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Fed' })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('button', { name: 'Find', exact: true })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(body(page)).toBeFocused();
});

test('a link is asked for and only made to a safe address', async ({ page, open }) => {
  await open({ body: 'Læs mere' });
  await body(page).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Link' });
  await dialog.getByRole('textbox', { name: 'Adresse' }).fill('javascript:alert(1)');
  await page.keyboard.press('Enter');
  await expect(dialog).toContainText('Den adresse kan vi ikke linke til');
  await dialog.getByRole('textbox', { name: 'Adresse' }).fill('www.kommune.dk/hus');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect.poll(() => savedBody(page)).toBe('[Læs mere](https://www.kommune.dk/hus)');
});

test('what Word puts on the clipboard comes in as it was meant', async ({ page, open }) => {
  await open();
  await body(page).click();
  await page.evaluate(() => {
    const html = `<html xmlns:o="urn:x"><head><style>p{color:red}</style></head><body>
      <p class=MsoNormal style='margin:0'><span style='font-weight:bold'>Maja</span> kom<o:p></o:p></p>
      <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span>ring<o:p></o:p></p>
      <p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span>igen<o:p></o:p></p></body></html>`;
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', html);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  });
  await expect.poll(() => savedBody(page)).toBe('**Maja** kom\n\n- ring\n  1. igen');
});

test('leaving a field saves at once what was written in it', async ({ page, open }) => {
  await open();
  await page.getByRole('textbox', { name: 'Behov' }).fill('Ro');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => window.harness.saved)).toEqual([{ need: 'Ro' }]);
});

test('a save that failed is said and tried again, and the text is still there', async ({
  page,
  open,
}) => {
  await open();
  await page.evaluate(() => window.harness.fail(true));
  await body(page).click();
  await page.keyboard.type('Hun kom.');
  await expect(page.getByRole('status').first()).toContainText('Teksten er her endnu');
  await page.evaluate(() => window.harness.fail(false));
  await expect(page.getByRole('status').first()).toHaveText(/^Gemt/);
  expect(await savedBody(page)).toBe('Hun kom.');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the editor is accessible in ${colorScheme} mode`, async ({ page, open }) => {
    await page.emulateMedia({ colorScheme });
    await open({ title: 'En dør', body: '## Før\n\nHun kom [her](/a).\n\n| a | b |\n|---|---|' });
    await body(page).click();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
}
