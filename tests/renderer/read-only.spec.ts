import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { demoCollections } from './support/demo-collections.ts';
import { demoMessages } from './support/demo-messages.ts';
import { demoStories } from './support/demo-stories.ts';
import { test } from './support/window-test.ts';

/** Does to the window what a file held over it does; answers with what the window would do with it. */
const drag = (page: Page, type: string) =>
  page.evaluate((event) => {
    const dataTransfer = new DataTransfer();
    // One that no hand holds keeps no effect; this one tells what the window asked for.
    Object.defineProperty(dataTransfer, 'dropEffect', { value: 'copy', writable: true });
    dataTransfer.items.add(new File(['tekst'], 'Brev.docx'));
    const dragged = new DragEvent(event, { dataTransfer, bubbles: true, cancelable: true });
    document.body.dispatchEvent(dragged);
    return dataTransfer.dropEffect;
  }, type);

test('a library that can only be read says so, and what changes it is off with the reason', async ({
  page,
  openWindow,
}) => {
  await openWindow({ notices: { readOnly: 'not-writable' } });
  await expect(page.getByText('Der kan ikke skrives i bibliotekets mappe')).toBeVisible();
  await page.getByRole('listbox').getByRole('option').first().click();
  const toolbar = page.getByRole('toolbar').last();
  for (const name of ['Ret', 'Mærk', 'Arkivér', 'Slet']) {
    const button = toolbar.getByRole('button', { name, exact: true });
    await expect(button).toBeDisabled();
    await expect(button).toHaveAttribute('title', /Der kan ikke skrives/);
  }
  await expectAccessible(page);
  await page.keyboard.press('F2');
  await expect(page.getByRole('alert').filter({ hasText: /Der kan ikke skrives/ })).toBeVisible();
  await page.getByRole('button', { name: /^Indbakke/ }).click();
  await expect(page.getByRole('button', { name: 'Hent filer …' })).toBeDisabled();
  await page.getByRole('button', { name: 'Samlinger' }).click();
  await expect(page.getByRole('button', { name: /^Ny samling/ })).toBeDisabled();
  await page.getByRole('button', { name: 'Indstillinger' }).click();
  await expect(page.getByLabel('Navn')).toBeDisabled();
  await expect(page.getByLabel('Udgivelsernes sprog')).toBeDisabled();
});

test('what the check at the opening found is said, and leads to where it is looked through', async ({
  page,
  openWindow,
}) => {
  await openWindow({ notices: { flaws: 2 } });
  await expect(page.getByText('2 ting i biblioteket er ikke, som de skal være.')).toBeVisible();
  await page.getByRole('button', { name: 'Se det igennem' }).click();
  await expect(page.getByRole('heading', { name: 'Indstillinger' })).toBeVisible();
});

test('a change that is missing in the history is told of for as long as it is so', async ({
  page,
  openWindow,
}) => {
  await openWindow({ notices: { historyFailure: 'EIO' } });
  await expect(page.getByText('kunne ikke lægges i historikken (EIO)')).toBeVisible();
});

test('in a library that can only be read, no original is erased', async ({ page, openWindow }) => {
  await openWindow({ notices: { readOnly: 'not-writable' } });
  await page.getByRole('listbox').getByRole('option').first().click();
  await page.getByRole('button', { name: 'Versioner' }).click();
  await expect(page.getByRole('button', { name: 'Slet den for altid …' })).toBeDisabled();
});

const notWritable = 'Der kan ikke skrives i bibliotekets mappe';

test('a key, a drop and a paste are all refused with the reason', async ({ page, openWindow }) => {
  await openWindow({ notices: { readOnly: 'not-writable' } });
  await page.getByRole('listbox').focus();
  const said = page.getByRole('alert').filter({ hasText: notWritable });
  for (const refused of [
    () => page.keyboard.press('Control+o'),
    () => drag(page, 'dragenter'),
    () =>
      page.evaluate(() => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', 'Kaffe klokken ni');
        document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
      }),
  ]) {
    await expect(said).toHaveCount(0);
    await refused();
    await expect(said).toBeVisible();
    await drag(page, 'dragleave');
    // Another sentence takes its place.
    await page.keyboard.press('F8');
    await expect(page.getByText('Det kan ikke gøres lige nu.')).toBeVisible();
  }
});

test('files held over a library that can only be read are told that they cannot come in', async ({
  page,
  openWindow,
}) => {
  await openWindow({ notices: { readOnly: 'not-writable' } });
  await page.getByRole('listbox').waitFor();
  expect(await drag(page, 'dragenter')).toBe('none');
  await expect(page.getByText('Her kan intet lægges ind')).toBeVisible();
  await drag(page, 'drop');
  await expect(page.getByText('Her kan intet lægges ind')).toHaveCount(0);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('files held over a library that can only be read are told so wherever in the window they are moved', async ({
  page,
  openWindow,
}) => {
  await openWindow({ notices: { readOnly: 'not-writable' } });
  await page.getByRole('listbox').waitFor();
  const refused = page.getByText('Her kan intet lægges ind');
  await drag(page, 'dragenter');
  await expect(page.getByRole('alert').filter({ hasText: notWritable })).toBeVisible();
  // What is entered tells so before what is left does.
  await drag(page, 'dragenter');
  await drag(page, 'dragleave');
  await page.waitForTimeout(100);
  await expect(refused).toBeVisible();
  await drag(page, 'dragleave');
  await expect(refused).toHaveCount(0);
});

test('what cannot be done in a library that can only be read is off in every view, and no key or drop begins it', async ({
  page,
  openWindow,
}) => {
  await page.setViewportSize({ width: 1440, height: 1000 });
  const { messages, stories = [] } = demoMessages();
  await openWindow({
    messages,
    stories: [...demoStories(), ...stories],
    collections: demoCollections(),
    notices: { readOnly: 'not-writable' },
  });
  await page.getByRole('button', { name: /^Indbakke/ }).click();
  await page.getByRole('option', { name: /Bussen/ }).click();
  for (const name of [
    'Godkend …',
    'Godkend flere …',
    'Læg i samling …',
    'Gennemgå navne og steder',
  ])
    await expect(page.getByRole('button', { name, exact: true })).toBeDisabled();
  await page.getByRole('button', { name: 'Beskeden', exact: true }).click();
  for (const name of ['Det er, som det skal være', 'Ret forfatter …'])
    await expect(page.getByRole('button', { name })).toBeDisabled();

  await page.keyboard.press('Control+o');
  await expect(page.getByRole('alert').filter({ hasText: notWritable })).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('option', { name: /Gå til samlingerne/ })).toBeVisible();
  await expect(
    page.getByRole('option', { name: /Hent historier ind|Sæt en tekst ind/ }),
  ).toHaveCount(0);
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Samlinger', exact: true }).click();
  await page.getByRole('button', { name: /^Til socialudvalget/ }).click();
  const collection = page.getByRole('region', { name: /^Til socialudvalget/ });
  await expect(collection.getByRole('textbox', { name: 'Titel' })).not.toBeEditable();
  await expect(collection.getByRole('button', { name: 'Vælg historier …' })).toBeDisabled();
  await expect(collection.getByRole('checkbox').first()).toBeDisabled();
  await expect(collection.getByRole('button', { name: /ud af samlingen$/ }).first()).toBeDisabled();
  await expectAccessible(page);
});
