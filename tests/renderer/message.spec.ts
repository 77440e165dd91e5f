import { expect, type Page } from '@playwright/test';
import type { Doubt } from '../../shared/domain/doubt.ts';
import { splitMarkdownTitle } from '../../shared/interchange/split-markdown-title.ts';
import { demoMessages } from './support/demo-messages.ts';
import { demoStories } from './support/demo-stories.ts';
import { test } from './support/window-test.ts';

const message = (page: Page) => page.getByRole('list', { name: 'Som den kom' });
const story = (page: Page) => page.getByRole('region', { name: 'Som den er nu' });
const rows = (page: Page) => page.getByRole('listbox').getByRole('option');
const unsure = (page: Page) => page.getByRole('note');

async function openMessage(page: Page, title: RegExp): Promise<void> {
  await page.getByRole('button', { name: /^Indbakke/ }).click();
  await page.getByRole('option', { name: title }).click();
  await page.getByRole('button', { name: 'Beskeden', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Beskeden bag historien' })).toBeFocused();
}

/** The demo's messages, the first of which two may have told, with what else is in doubt of it. */
function withTwoTellers(doubts: readonly Doubt[]) {
  const { stories, messages } = demoMessages();
  const first = stories[0]?.id ?? '';
  const tellers = [
    { name: 'Rikke Holm', address: 'rikke@havnehuset.example' },
    { name: 'Bodil Friis', address: '' },
  ];
  return { stories, messages: { ...messages, [first]: { ...messages[first], doubts, tellers } } };
}

test.beforeEach(({ page }) => page.setViewportSize({ width: 1440, height: 900 }));

test('what was cut away says what it was taken for, and comes back by one click', async ({
  page,
  openWindow,
}) => {
  await openWindow(demoMessages());
  await openMessage(page, /Bussen/);
  const leadIn = message(page).getByRole('listitem').filter({ hasText: 'Ord før historien' });
  await expect(leadIn).toContainText('Tak for to gode historier.');
  await expect(story(page)).not.toContainText('Her er min');
  await leadIn.getByRole('button', { name: /^Sæt tilbage/ }).click();
  await expect(story(page)).toContainText('Tak for to gode historier. Her er min.');
  await page.keyboard.press('Control+z');
  await expect(story(page)).not.toContainText('Her er min');
});

test('a border moves by a sentence, by click and by keys, and the person stays at it', async ({
  page,
  openWindow,
}) => {
  await openWindow(demoMessages());
  await openMessage(page, /Bussen/);
  const end = message(page).getByRole('listitem').filter({ hasText: 'Historien slutter her' });
  await end.getByRole('button', { name: 'Klip en sætning fra' }).click();
  await expect(story(page)).not.toContainText('I må gerne rette');
  await expect(end.getByRole('button', { name: 'Klip en sætning fra' })).toBeFocused();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(story(page)).toContainText('I må gerne rette');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(story(page)).not.toContainText('I må gerne rette');
});

test('everything is done by keys: arrows go, Enter cuts, D splits', async ({
  page,
  openWindow,
}) => {
  await openWindow(demoMessages());
  await openMessage(page, /Bussen/);
  await message(page)
    .getByRole('button', { name: /^Klip fra.*Aksel/ })
    .focus();
  await page.keyboard.press('ArrowDown');
  await expect(message(page).getByRole('button', { name: /^Klip fra.*Vi flyttede/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(story(page)).not.toContainText('Vi flyttede');
  await page.keyboard.press('Enter');
  await expect(story(page)).toContainText('Vi flyttede');
  await page.keyboard.press('d');
  await expect(story(page)).not.toContainText('Vi flyttede');
  await expect(rows(page)).toHaveCount(3);
});

test('the next story is put behind this one', async ({ page, openWindow }) => {
  await openWindow(demoMessages());
  await openMessage(page, /Bussen/);
  await page.getByRole('button', { name: 'Læg ”Nøglen til værkstedet” til her' }).click();
  await expect(story(page)).toContainText('Viggo fik en nøgle');
  await expect(rows(page)).toHaveCount(1);
});

test('another author is named', async ({ page, openWindow }) => {
  await openWindow(demoMessages());
  await openMessage(page, /Bussen/);
  await page.getByRole('button', { name: 'Ret forfatter …' }).click();
  await page.getByRole('textbox', { name: 'Navn' }).fill('Bodil Friis');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Bodil Friis/)).toBeVisible();
  await expect(page.getByText('Forfatteren er rettet.')).toBeVisible();
});

test('who may have told a story is offered, and one click names them and goes on to the next', async ({
  page,
  openWindow,
}) => {
  await openWindow(withTwoTellers(['teller']));
  await openMessage(page, /Bussen/);
  await expect(unsure(page)).toContainText('Hvem har fortalt historien?');
  const choice = unsure(page).getByRole('group', { name: 'Vælg, hvem der har fortalt den' });
  await expect(choice.getByRole('button')).toHaveText(['Rikke Holm (står der nu)', 'Bodil Friis']);
  await choice.getByRole('button', { name: 'Bodil Friis' }).click();
  await expect(page.getByText(/^Bodil Friis/)).toBeVisible();
  await expect(unsure(page)).toHaveCount(0);
  await expect(rows(page).filter({ hasText: 'Se efter' })).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Beskeden bag historien' })).toBeFocused();
});

test('naming who told a story leads to what else is in doubt of it, and not past it', async ({
  page,
  openWindow,
}) => {
  await openWindow(withTwoTellers(['borders', 'teller']));
  await openMessage(page, /Bussen/);
  await unsure(page).getByRole('button', { name: 'Bodil Friis' }).focus();
  await page.keyboard.press('Enter');
  await expect(unsure(page)).not.toContainText('Hvem har fortalt historien?');
  const seen = unsure(page).getByRole('button', { name: 'Det er, som det skal være' });
  await expect(seen).toBeFocused();
  await expect(seen).toHaveAccessibleDescription(/Begynder og slutter historien de rigtige steder/);
});

test('who corrects the author by the dialog stays at the author', async ({ page, openWindow }) => {
  await openWindow(demoMessages());
  await openMessage(page, /Bussen/);
  await page.getByRole('button', { name: 'Ret forfatter …' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Bodil Friis');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Forfatteren er rettet.')).toBeVisible();
  await page.waitForTimeout(300);
  await expect(page.getByRole('button', { name: 'Ret forfatter …' })).toBeFocused();
});

test('a story that is in doubt says so where it is read, and leads to its message', async ({
  page,
  openWindow,
}) => {
  await openWindow(demoMessages());
  await page.getByRole('button', { name: /^Indbakke/ }).click();
  await page.getByRole('option', { name: /Bussen/ }).click();
  const gate = page.getByRole('region', { name: 'Før den kan godkendes' });
  await expect(gate).toContainText('Programmet er i tvivl om noget ved historien');
  await gate.getByRole('button', { name: 'Se beskeden' }).click();
  await expect(page.getByRole('heading', { name: 'Beskeden bag historien' })).toBeFocused();
  await page.getByRole('button', { name: 'Det er, som det skal være' }).click();
  await page.getByRole('button', { name: 'Tilbage til historien' }).click();
  await expect(gate).not.toContainText('Programmet er i tvivl');
});

test('a title that is only how the text begins says so, and leads to where another is written', async ({
  page,
  openWindow,
}) => {
  const { stories = [], messages } = demoMessages();
  const made = stories.map((story) => ({ ...story, title: splitMarkdownTitle(story.body).title }));
  await openWindow({ stories: made, messages });
  await page.getByRole('button', { name: /^Indbakke/ }).click();
  await page.getByRole('option', { name: /Viggo/ }).click();
  const gate = page.getByRole('region', { name: 'Før den kan godkendes' });
  await expect(gate).toContainText('Overskriften er begyndelsen af teksten');
  await gate.getByRole('button', { name: 'Skriv en overskrift' }).click();
  await expect(page.getByRole('textbox', { name: 'Titel' })).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Nøglen');
  await page.getByRole('button', { name: 'Færdig', exact: true }).click();
  await expect(gate).not.toContainText('Overskriften er begyndelsen');
});

test('the inbox opens at the first that should be looked at, and not at the one that was first before', async ({
  page,
  openWindow,
}) => {
  const { stories = [], messages } = demoMessages();
  const old = stories.map((story) => ({ ...story, date: '2019-01-02' }));
  await openWindow({ stories: [...demoStories(), ...old], messages });
  await page.getByRole('button', { name: /^Indbakke/ }).click();
  await expect(rows(page).filter({ hasText: 'Se efter' })).toHaveCount(1);
  await expect(rows(page).first()).toContainText('Se efter');
  await expect(rows(page).first()).toHaveAttribute('aria-selected', 'true');
});

test('the unsure ones stand first, marked, and are gone through one by one', async ({
  page,
  openWindow,
}) => {
  const { stories, messages } = demoMessages();
  const second = stories[1]?.id ?? '';
  await openWindow({
    stories: [...demoStories(), ...stories],
    messages: { ...messages, [second]: { ...messages[second], doubts: ['borders'] } },
  });
  await page.getByRole('button', { name: /^Indbakke/ }).click();
  const listed = rows(page);
  await expect(listed.filter({ hasText: 'Se efter' })).toHaveCount(2);
  await expect(listed.nth(1)).toContainText('Se efter');
  await page.keyboard.press('F8');
  await expect(unsure(page)).toContainText('Begynder og slutter historien de rigtige steder');
  await page.getByRole('button', { name: 'Det er, som det skal være' }).click();
  await expect(listed.filter({ hasText: 'Se efter' })).toHaveCount(1);
  await expect(unsure(page)).toBeVisible();
  await page.getByRole('button', { name: 'Det er, som det skal være' }).click();
  await expect(listed.filter({ hasText: 'Se efter' })).toHaveCount(0);
  await expect(unsure(page)).toHaveCount(0);
});

test('a story that was approved shows its message and lets nobody cut it', async ({
  page,
  openWindow,
}) => {
  await openWindow();
  await rows(page).first().click();
  await page.getByRole('button', { name: 'Beskeden', exact: true }).click();
  await expect(page.getByText(/kan ses, men ikke klippes om/)).toBeVisible();
  await expect(message(page).getByRole('button')).toHaveCount(0);
});

test('a refusal is a sentence, and nothing is changed', async ({ page, openWindow }) => {
  const why = 'edited';
  await openWindow({
    ...demoMessages(),
    failing: { 'cuts/act': { code: 'library', problem: { code: 'not-recut', why } } },
  });
  await openMessage(page, /Bussen/);
  await message(page)
    .getByRole('button', { name: /^Klip fra/ })
    .first()
    .click();
  await expect(page.getByText(/Stykket kan ikke findes i historien/)).toBeVisible();
  await expect(story(page)).toContainText('Aksel kom aldrig');
});

test('a message that cannot be read says so, and where it was erased as well', async ({
  page,
  openWindow,
}) => {
  await openWindow({
    ...demoMessages(),
    failing: { 'cuts/get': { code: 'library', problem: { code: 'disk-failed', cause: 'EIO' } } },
  });
  await openMessage(page, /Bussen/);
  await expect(page.getByText(/EIO/)).toBeVisible();
});

test('on a narrow window the story stands under the message', async ({ page, openWindow }) => {
  await page.setViewportSize({ width: 600, height: 900 });
  await openWindow(demoMessages());
  await openMessage(page, /Bussen/);
  const above = await message(page).boundingBox();
  const below = await story(page).boundingBox();
  expect(below?.y).toBeGreaterThan((above?.y ?? 0) + (above?.height ?? 0) - 1);
});
