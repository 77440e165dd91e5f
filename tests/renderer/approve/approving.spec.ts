import { expect, type Page } from '@playwright/test';
import { makeStory } from '../../support/make-story.ts';
import { expectAccessible, expectNoSidewaysScrolling } from '../axe.ts';
import { demoStories } from '../support/demo-stories.ts';
import { test } from '../support/window-test.ts';

const dialog = (page: Page) => page.getByRole('dialog');
const selected = (page: Page) => page.evaluate(() => String(getSelection()));
const approve = (page: Page) => page.getByRole('button', { name: 'Godkend …', exact: true });
const findings = (page: Page) => page.getByRole('region', { name: 'Fundet i historien' });

/** Changes the first story of the list, which takes its approval back. */
async function changeFirst(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ret', exact: true }).click();
  await page.getByRole('textbox', { name: 'Titel' }).fill('Otte timer om ugen, igen');
  await page.getByRole('button', { name: 'Færdig', exact: true }).click();
}

async function inbox(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Indbakke/ }).click();
  await page.getByRole('region', { name: 'Før den kan godkendes' }).waitFor();
}

test.beforeEach(({ page }) => page.setViewportSize({ width: 1440, height: 900 }));

test('a story is approved with a name and a tick, by the keyboard alone', async ({
  page,
  openWindow,
}) => {
  await openWindow();
  await changeFirst(page);
  await approve(page).focus();
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByRole('textbox', { name: 'Hvem godkender?' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByRole('alert')).toHaveText('Skriv, hvem der godkender.');
  await page.keyboard.type('Lone Vang');
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByRole('alert')).toContainText('Sæt kryds');
  await expect(dialog(page).getByRole('checkbox')).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toHaveCount(0);
  await expect(page.getByRole('article')).toContainText('Godkendt af Lone Vang');
  await expect(page.getByText('Historien er godkendt.', { exact: true })).toBeVisible();
  await expect(approve(page)).toHaveCount(0);
});

test('who approved a story goes on at the title of the next one in the inbox', async ({
  page,
  openWindow,
}) => {
  const waiting = ['Første', 'Anden'].map((title, index) =>
    makeStory({ id: `01D0000000000000000000000${index}`, title }),
  );
  await openWindow({ stories: waiting });
  await page.getByRole('button', { name: /^Indbakke/ }).click();
  await page.getByRole('option', { name: /Første/ }).click();
  await approve(page).click();
  await page.keyboard.type('Lone Vang');
  await dialog(page).getByRole('checkbox').check();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Anden', level: 2 })).toBeFocused();
});

test('who approved a story that stays in its list is at its title, as the button is gone', async ({
  page,
  openWindow,
}) => {
  await openWindow({
    stories: [makeStory({ id: '01D00000000000000000000000', title: 'Den', status: 'anonymised' })],
  });
  await approve(page).focus();
  await page.keyboard.press('Enter');
  await dialog(page).getByRole('textbox').fill('Lone Vang');
  await dialog(page).getByRole('checkbox').check();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Den', exact: true, level: 2 })).toBeFocused();
});

test('the name is remembered, and the tick is not', async ({ page, openWindow }) => {
  await openWindow();
  await page.evaluate(() => localStorage.setItem('approver', 'Lone Vang'));
  await changeFirst(page);
  await approve(page).click();
  await expect(dialog(page).getByRole('textbox')).toHaveValue('Lone Vang');
  await expect(dialog(page).getByRole('checkbox')).not.toBeChecked();
});

test('a refusal leads to what stands in the running text', async ({ page, openWindow }) => {
  await openWindow();
  await inbox(page);
  await approve(page).click();
  await expect(dialog(page)).toContainText('Den kan ikke godkendes endnu');
  await dialog(page)
    .getByRole('button', { name: /40 00 00 00/ })
    .click();
  await expect(page.getByRole('textbox', { name: 'Historien' })).toBeFocused();
  await expect.poll(() => selected(page)).toBe('40 00 00 00');
  await expect(page.locator('mark', { hasText: '40 00 00 00' })).toBeInViewport();
});

test('a missing consent leads to its question, also where it is folded away', async ({
  page,
  openWindow,
}) => {
  const [first] = demoStories();
  if (first === undefined) throw new Error('The demo has no story.');
  const contributors = [
    {
      name: 'Nanna',
      role: '',
      part: 'told',
      attribution: 'role',
      consent: { state: 'not-asked', scope: [], how: '', when: '' },
    } as const,
  ];
  await openWindow({ stories: [{ ...first, status: 'anonymised', approval: null, contributors }] });
  await approve(page).click();
  await dialog(page).getByRole('button', { name: 'Nanna har ikke givet samtykke endnu.' }).click();
  const question = page.locator('[data-place="contributors-0"] [data-part="consent"] select');
  await expect(question).toBeFocused();
  await expect(question).toBeInViewport();
});

test('a story that holds a number leads from its refusal to the review of all that was found', async ({
  page,
  openWindow,
}) => {
  await openWindow();
  await inbox(page);
  await approve(page).click();
  await expect(dialog(page)).toHaveAccessibleName('Den kan ikke godkendes endnu');
  await dialog(page).getByRole('button', { name: 'Gennemgå navne og steder' }).click();
  await expect(page.locator('[data-act]').first()).toBeVisible();
});

test('what is left in the reading view leads there too', async ({ page, openWindow }) => {
  await openWindow();
  await inbox(page);
  await page
    .getByRole('region', { name: 'Før den kan godkendes' })
    .getByRole('button', { name: /jan\.v@example\.dk/ })
    .click();
  await expect.poll(() => selected(page)).toBe('jan.v@example.dk');
});

/** The groups that are to be decided about. */
const groups = (page: Page) => findings(page).locator('ol > li');

test('findings are listed and marked, follow what is typed, and lead to their field', async ({
  page,
  openWindow,
}) => {
  await openWindow();
  await inbox(page);
  await page.getByRole('button', { name: 'Ret', exact: true }).click();
  await expect(findings(page).getByRole('status')).toHaveText(/^\d+ ting at tage stilling til$/);
  const before = await groups(page).count();
  await page.getByRole('textbox', { name: 'Behov' }).fill('Ring til hende på 22 33 44 55 i dag.');
  await expect(groups(page)).toHaveCount(before + 1);
  const added = findings(page).getByRole('button', { name: /^22 33 44 55/ });
  await expect(added).toContainText('Fundet · telefonnummer · 1 sted');
  await added.click();
  await expect(groups(page).filter({ hasText: '22 33 44 55' })).toContainText(
    'Skal ud, før historien kan godkendes.',
  );
  await findings(page).getByRole('button', { name: '22 33 44 55 · Behov' }).focus();
  await page.keyboard.press('Enter');
  const need = page.getByRole('textbox', { name: 'Behov' });
  await expect(need).toBeFocused();
  const text = await need.evaluate((field) =>
    field instanceof HTMLTextAreaElement
      ? field.value.slice(field.selectionStart, field.selectionEnd)
      : '',
  );
  expect(text).toBe('22 33 44 55');
  await page.keyboard.type('telefonen');
  await expect(groups(page)).toHaveCount(before);

  const mark = page.locator('mark', { hasText: 'jan.v@example.dk' });
  await expect(mark).toBeVisible();
  await findings(page)
    .getByRole('button', { name: /^jan\.v/ })
    .click();
  await findings(page)
    .getByRole('button', { name: /^jan\.v.* · Historien$/ })
    .click();
  await page.keyboard.press('Delete');
  await expect(mark).toHaveCount(0);
  await expect(findings(page).getByRole('button', { name: /^jan\.v/ })).toHaveCount(0);
});

test('names and places are found too, and counted before an approval', async ({
  page,
  openWindow,
}) => {
  const [first] = demoStories();
  if (first === undefined) throw new Error('The demo has no story.');
  const waiting = { ...first, status: 'anonymised', approval: null } as const;
  const body = 'Vi mødte Svenning Ahlgren i Hirtshals. Det var Svennings idé.';
  await openWindow({ stories: [{ ...waiting, body }] });
  await approve(page).click();
  await expect(dialog(page)).toContainText(
    /Der er stadig \d+ fund, som ingen har taget stilling til/,
  );
  await dialog(page).getByRole('button', { name: 'Se på dem først' }).click();
  await expect(findings(page).getByRole('heading', { name: /^Svenning Ahlgren/ })).toContainText(
    'Fundet · personnavn · 2 steder',
  );
  await expect(page.locator('mark', { hasText: 'Svennings' })).toBeVisible();
  await expect(page.locator('mark', { hasText: 'Hirtshals' })).toBeVisible();
});

test('where the check fails, the list says that it is empty-handed', async ({
  page,
  openWindow,
}) => {
  await openWindow({ failing: { 'approval/check': { code: 'unexpected' } } });
  await inbox(page);
  await page.getByRole('button', { name: 'Ret', exact: true }).click();
  await expect(findings(page).getByRole('status')).toHaveText(
    'Navne og steder kan ikke vises lige nu. Læs selv efter dem.',
  );
});

test('while several are looked through, the dialog says so and can be closed', async ({
  page,
  openWindow,
}) => {
  await openWindow();
  await inbox(page);
  await page.evaluate(() => {
    Object.assign(window.bridge.approval, { readiness: () => new Promise(() => undefined) });
  });
  await page.getByRole('button', { name: 'Godkend flere …' }).click();
  await expect(dialog(page).getByRole('status')).toHaveText('Ser 4 historier igennem …');
  await dialog(page).getByRole('button', { name: 'Luk' }).click();
  await expect(dialog(page)).toHaveCount(0);
});

test('titles of two lines stand below each other where several are approved', async ({
  page,
  openWindow,
}) => {
  const [one] = demoStories();
  if (one === undefined) throw new Error('The demo has stories.');
  const stories = Array.from({ length: 30 }, (_, at) => ({
    ...one,
    id: `01C000000000000000000000${String(at).padStart(2, '0')}`,
    title: `${at}: ${'Den tværfaglige indsats i ungdomsuddannelsesvejledningen '.repeat(2)}`,
    status: 'anonymised' as const,
    approval: null,
  }));
  await openWindow({ stories });
  await page.getByRole('button', { name: 'Godkend flere …' }).click();
  const rows = dialog(page)
    .getByRole('group', { name: 'Vælg de historier, du har læst' })
    .locator('label');
  await expect(rows).toHaveCount(30);
  const boxes = await rows
    .locator('span')
    .evaluateAll((spans) =>
      spans.map((span) => span.getBoundingClientRect()).map(({ top, bottom }) => ({ top, bottom })),
    );
  for (const [at, { top }] of boxes.entries()) {
    expect(top).toBeGreaterThanOrEqual(boxes[at - 1]?.bottom ?? 0);
  }
});

test('several are approved from the list: those that are read and ready', async ({
  page,
  openWindow,
}) => {
  await openWindow();
  await changeFirst(page);
  await page.getByRole('listbox').getByRole('option').nth(1).click();
  await page.getByRole('button', { name: 'Ret', exact: true }).click();
  await page.getByRole('textbox', { name: 'Titel' }).fill('En anden titel');
  await page.getByRole('button', { name: 'Færdig', exact: true }).click();
  await page.getByRole('button', { name: 'Godkend flere …' }).click();
  const ready = dialog(page).getByRole('group', { name: 'Vælg de historier, du har læst' });
  await expect(ready.getByRole('checkbox')).toHaveCount(2);
  await dialog(page).getByRole('textbox').fill('Lone Vang');
  await dialog(page)
    .getByRole('checkbox', { name: /^Jeg har læst dem alle/ })
    .check();
  await dialog(page).getByRole('button', { name: 'Godkend', exact: true }).click();
  await expect(dialog(page).getByRole('alert')).toHaveText('Vælg mindst én historie.');
  for (const box of await ready.getByRole('checkbox').all()) await box.check();
  await dialog(page).getByRole('button', { name: 'Godkend', exact: true }).click();
  await expect(page.getByText('2 historier er godkendt.')).toBeVisible();
});

/** Approves the first so many of those that wait in the inbox, by the keyboard alone. */
async function approveSeveral(page: Page, count: number): Promise<void> {
  await page.getByRole('button', { name: /^Indbakke/ }).click();
  await page.getByRole('button', { name: 'Godkend flere …' }).focus();
  await page.keyboard.press('Enter');
  const boxes = dialog(page).getByRole('group').getByRole('checkbox');
  for (let index = 0; index < count; index += 1) await boxes.nth(index).check();
  await dialog(page)
    .getByRole('checkbox', { name: /^Jeg har læst dem alle/ })
    .check();
  await dialog(page).getByRole('textbox').fill('Lone Vang');
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toHaveCount(0);
}

const threeWaiting = ['Første', 'Anden', 'Tredje'].map((title, index) =>
  makeStory({ id: `01D0000000000000000000000${index}`, title }),
);

test('who approved several is at the story that is left, and it is said what happened', async ({
  page,
  openWindow,
}) => {
  await openWindow({ stories: threeWaiting });
  await approveSeveral(page, 2);
  const list = page.getByRole('listbox', { name: 'Indbakke' });
  await expect(list.getByRole('option')).toHaveCount(1);
  await expect(list).toBeFocused();
  await expect(
    page.getByRole('status').filter({ hasText: '2 historier er godkendt.' }),
  ).toBeVisible();
});

test('who approved all of them is at the name of the list, which is empty', async ({
  page,
  openWindow,
}) => {
  await openWindow({ stories: threeWaiting });
  await approveSeveral(page, 3);
  await expect(page.getByRole('heading', { name: 'Indbakke', level: 1 })).toBeFocused();
});

test('one that is not ready says how much is missing, and is shown', async ({
  page,
  openWindow,
}) => {
  await openWindow();
  await inbox(page);
  await page.getByRole('button', { name: 'Godkend flere …' }).click();
  await expect(dialog(page)).toContainText('Mangler noget først');
  await dialog(page)
    .getByRole('button', { name: /Peter Lundemark/ })
    .click();
  await expect(page.getByRole('article', { name: 'Peter Lundemark' })).toBeVisible();
});

test('a story in the inbox without a lead shows how it begins', async ({ page, openWindow }) => {
  await openWindow();
  await inbox(page);
  await expect(page.getByRole('listbox').getByRole('option').first()).toContainText('Hej Karin');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`approving is accessible in ${colorScheme} mode and fits`, async ({ page, openWindow }) => {
    await page.emulateMedia({ colorScheme });
    await openWindow();
    await inbox(page);
    await page.getByRole('button', { name: 'Godkend flere …' }).click();
    await dialog(page).getByText('Mangler noget først').waitFor();
    await expectAccessible(page);
    await page.setViewportSize({ width: 640, height: 400 });
    await expectNoSidewaysScrolling(page);
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.keyboard.press('Escape');
    await approve(page).click();
    await expectAccessible(page);
    await dialog(page).getByRole('listitem').first().getByRole('button').click();
    await findings(page).getByRole('listitem').first().waitFor();
    await expectAccessible(page);
    await page.setViewportSize({ width: 640, height: 400 });
    await expectNoSidewaysScrolling(page);
  });
}

test('where two must read, the first one’s word is kept, and the second one approves', async ({
  page,
  openWindow,
}) => {
  await openWindow();
  await page.evaluate(async () => {
    const library = await window.bridge.library.current();
    if (!library.ok || library.value === null) throw new Error('No library is open.');
    await window.bridge.library.edit({ rules: { ...library.value.rules, secondReview: true } });
  });
  await changeFirst(page);
  const vow = async (name: string) => {
    await dialog(page).getByRole('textbox').fill(name);
    await dialog(page).getByRole('checkbox').check();
    await dialog(page).getByRole('button', { name: 'Godkend', exact: true }).click();
  };
  await approve(page).click();
  await expect(dialog(page)).toContainText('Du er den første.');
  await vow('Lone Vang');
  await expect(page.getByText('Nu mangler en anden at læse den.').first()).toBeVisible();
  await expect(page.getByRole('article')).toContainText('Læst af Lone Vang.');

  await approve(page).click();
  await expect(dialog(page)).toContainText('Lone Vang har læst den.');
  await vow('lone  vang');
  await expect(dialog(page).getByRole('alert')).toContainText('Nu skal en anden læse den');
  await vow('Birthe Krogh');
  await expect(page.getByText('Historien er godkendt.', { exact: true })).toBeVisible();
  await expect(page.getByRole('article')).toContainText('Godkendt af Birthe Krogh');
});
