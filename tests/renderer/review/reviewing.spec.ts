import { expect, type Page } from '@playwright/test';
import { demoStories } from '../support/demo-stories.ts';
import { test } from '../support/window-test.ts';

const body = [
  'Vi mødte Svenning Ahlgren i Hirtshals. Det var Svennings idé, og Vibeke hjalp ham.',
  'Svenning er 14 år. Han ringede til Vibeke hver dag.',
].join('\n\n');

/** One story that waits, with those two paragraphs in it and nothing else that is found. */
function waitingStory() {
  const [first] = demoStories();
  if (first === undefined) throw new Error('The demo has no story.');
  const blank = { lead: '', quote: '', ownWords: '', targetGroup: '', need: '', work: '' } as const;
  const rest = { conditions: '', result: '', reflections: '', figures: [], costs: [] } as const;
  const waiting = { status: 'anonymised', approval: null, date: '', contributors: [] } as const;
  return { ...first, ...blank, ...rest, ...waiting, title: 'Cyklen', body };
}

const review = (page: Page) => page.getByRole('region', { name: 'Fundet i historien' });
const status = (page: Page) => review(page).getByRole('status');
const card = (page: Page) => review(page).locator('li:has([aria-expanded="true"])');
const group = (page: Page, name: string) =>
  review(page).getByRole('heading', { level: 3, name: new RegExp(`^${name}`) });

/** Into the review of the one story, by the keyboard. */
async function enter(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Gennemgå navne og steder' }).focus();
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText(/ting at tage stilling til$/);
  await expect(card(page).getByRole('button', { name: /^Erstat med/ })).toBeFocused();
}

test.beforeEach(({ page }) => page.setViewportSize({ width: 1440, height: 900 }));

test('one person is one group, decided by one key, and the next opens by itself', async ({
  page,
  openWindow,
}) => {
  await openWindow({ stories: [waitingStory()] });
  await enter(page);
  await expect(group(page, 'Svenning Ahlgren')).toContainText('Fundet · personnavn · 3 steder');
  await expect(card(page)).toContainText('Svenning Ahlgren');
  const count = await review(page).getByRole('heading', { level: 3 }).count();

  await page.keyboard.press('b');
  await expect(page.getByText('Svenning Ahlgren bliver stående.')).toBeVisible();
  await expect(review(page).getByRole('heading', { level: 3 })).toHaveCount(count - 1);
  await expect(page.locator('mark', { hasText: 'Svenning' })).toHaveCount(0);
  await expect(card(page).getByRole('heading')).not.toContainText('Svenning');
  expect(await card(page).evaluate((one) => one.contains(document.activeElement))).toBe(true);
});

test('one key ends the review at the story’s title, and opens it again for writing', async ({
  page,
  openWindow,
}) => {
  await openWindow({ stories: [waitingStory()] });
  await enter(page);
  await page.keyboard.press('F2');
  await expect(page.getByRole('heading', { name: 'Cyklen', level: 2 })).toBeFocused();
  await expect(review(page)).toHaveCount(0);
  await page.keyboard.press('F2');
  await expect(page.getByRole('textbox', { name: 'Titel' })).toBeFocused();
  await page.keyboard.press('F1');
  await expect(
    page.getByRole('row', { name: 'F2 Ret historien, eller bliv færdig' }),
  ).toBeVisible();
});

test('a decision is taken back by undo and by its own button', async ({ page, openWindow }) => {
  await openWindow({ stories: [waitingStory()] });
  await enter(page);
  await page.keyboard.press('i');
  await expect(group(page, 'Svenning Ahlgren')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(group(page, 'Svenning Ahlgren')).toBeVisible();
  await expect(page.locator('mark', { hasText: 'Svennings' })).toBeVisible();

  await group(page, 'Svenning Ahlgren').getByRole('button').click();
  await page.keyboard.press('i');
  await review(page).getByText('Afgjort (1)').click();
  await expect(review(page)).toContainText('Svenning Ahlgren må gerne stå');
  await review(page)
    .getByRole('button', { name: /^Tag stilling igen.*Svenning Ahlgren$/ })
    .click();
  await expect(group(page, 'Svenning Ahlgren')).toBeVisible();
});

test('arrows lead from group to group, and to what must go there is no other way', async ({
  page,
  openWindow,
}) => {
  const story = { ...waitingStory(), body: 'Vibeke ringede fra 20 30 40 50.' };
  await openWindow({ stories: [story] });
  await enter(page);
  await page.keyboard.press('ArrowDown');
  await expect(card(page)).toContainText('20 30 40 50');
  await expect(card(page)).toContainText('Skal ud, før historien kan godkendes.');
  await expect(card(page).getByRole('button', { name: /Må gerne stå|samtykke/ })).toHaveCount(0);
  await page.keyboard.press('b');
  await expect(group(page, '20 30 40 50')).toBeVisible();
  await page.keyboard.press('ArrowUp');
  await expect(card(page)).toContainText('Vibeke');
});

test('when all is decided it says so, and approving counts nothing as open', async ({
  page,
  openWindow,
}) => {
  await openWindow({ stories: [waitingStory()] });
  await enter(page);
  const left = review(page).getByRole('heading', { level: 3 });
  for (let count = await left.count(); count > 0; count -= 1) {
    const isFound = (await card(page).getAttribute('data-certainty')) === 'found';
    await page.keyboard.press(isFound ? 'i' : 's');
    await expect(left).toHaveCount(count - 1);
  }
  await expect(status(page)).toHaveText(/^Der er taget stilling til alt/);
  await expect(review(page)).toBeFocused();
  await page.getByRole('button', { name: 'Godkend …', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Godkend ”Cyklen”' });
  await expect(dialog).toBeVisible();
  await expect(dialog).not.toContainText('stadig');
});

const text = (page: Page) => page.getByRole('textbox', { name: 'Historien' });

test('Enter replaces a person everywhere with what is proposed, and undo brings them back', async ({
  page,
  openWindow,
}) => {
  await openWindow({ stories: [waitingStory()] });
  await enter(page);
  await expect(card(page).getByRole('button', { name: /^Erstat med/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Svenning Ahlgren er erstattet 3 steder.')).toBeVisible();
  await expect(text(page)).not.toContainText(/Svenning|Ahlgren/);
  await expect(card(page)).not.toContainText('Svenning');
  expect(await card(page).evaluate((one) => one.contains(document.activeElement))).toBe(true);
  await page.keyboard.press('Control+z');
  await expect(text(page)).toContainText(
    'Vi mødte Svenning Ahlgren i Hirtshals. Det var Svennings',
  );
  await expect(group(page, 'Svenning Ahlgren')).toBeVisible();
});

test('another word is written by E, and nothing at all is refused', async ({
  page,
  openWindow,
}) => {
  await openWindow({ stories: [waitingStory()] });
  await enter(page);
  await expect(card(page).getByRole('button', { name: /^Erstat med/ })).toBeFocused();
  await page.keyboard.press('e');
  await page.keyboard.press('Delete');
  await page.keyboard.press('Enter');
  await expect(card(page).getByRole('alert')).toHaveText('Skriv det, der skal stå i stedet.');
  await page.keyboard.type('Aksel');
  await page.keyboard.press('Enter');
  await expect(text(page)).toContainText('Vi mødte Aksel i Hirtshals. Det var Aksels idé');
});

test('what is typed while a replacement is on its way is not lost', async ({
  page,
  openWindow,
}) => {
  await openWindow({ stories: [waitingStory()] });
  await enter(page);
  await expect(card(page).getByRole('button', { name: /^Erstat med/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Indledning' }).fill('En dreng fik en cykel.');
  await expect(text(page)).not.toContainText('Svenning');
  await expect(page.getByRole('textbox', { name: 'Indledning' })).toHaveValue(
    'En dreng fik en cykel.',
  );
});

const original = (page: Page) => page.getByRole('region', { name: 'Originalen' });

test('the original stands beside the review by one key, with what was replaced struck out', async ({
  page,
  openWindow,
}) => {
  await openWindow({ stories: [waitingStory()] });
  await enter(page);
  await page.keyboard.press('o');
  await expect(original(page)).toBeFocused();
  await expect(original(page)).toContainText('Vi mødte Svenning Ahlgren i Hirtshals.');
  await expect(original(page).getByRole('deletion')).toHaveCount(0);
  await expect(original(page).getByRole('button')).toHaveCount(0);
  await page.keyboard.press('o');
  await expect(original(page)).toHaveCount(0);

  await expect(card(page).getByRole('button', { name: /^Erstat med/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Svenning Ahlgren er erstattet 3 steder.')).toBeVisible();
  await page.keyboard.press('o');
  await expect(original(page).getByRole('deletion').first()).toHaveText(
    'Fjernet: Svenning Ahlgren',
  );
  await expect(original(page).getByRole('insertion').first()).toHaveText(/^Tilføjet: \p{Lu}/u);
  await expect(original(page).getByRole('deletion', { name: /Hirtshals/ })).toHaveCount(0);
});

test('an original that was erased says when, and its letter in a field is only a letter', async ({
  page,
  openWindow,
}) => {
  const story = waitingStory();
  await openWindow({ stories: [story] });
  await page.evaluate((id) => window.bridge.history.eraseOriginal({ id }), story.id);
  await enter(page);
  await page.keyboard.press('e');
  await page.keyboard.type('Otto');
  await expect(original(page)).toHaveCount(0);
  await page.getByRole('button', { name: /^Se originalen/ }).click();
  await expect(original(page)).toHaveText('Originalen er slettet den 20. november 2026.');
});

test('the sentence stands as it will read before it is replaced, and makes way for other words', async ({
  page,
  openWindow,
}) => {
  const text = 'Vi mødtes i Hirtshals. Hun fik job hos Kvickly i Hjørring, og det gik godt.';
  await openWindow({ stories: [{ ...waitingStory(), body: text }] });
  await enter(page);
  await group(page, 'Kvickly').getByRole('button').press('Enter');
  await expect(card(page)).toContainText('Kvickly');
  const sample = card(page).getByRole('paragraph').filter({ hasText: 'Hun fik job' });
  await expect(sample.getByRole('deletion')).toHaveText('hos Kvickly i Hjørring');
  await expect(sample.getByRole('insertion')).toHaveText('i en butik');
  await expect(sample).toHaveText(
    /^Hun fik job hos Kvickly i Hjørring bliver til i en butik, og det gik godt\.$/,
  );
  await page.keyboard.press('e');
  await page.keyboard.type('et supermarked');
  await expect(sample).toHaveCount(0);
});
