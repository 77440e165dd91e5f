import { expect, type Page } from '@playwright/test';
import type { StoryContent } from '../../../../shared/domain/story.ts';
import { expectAccessible, expectNoSidewaysScrolling } from '../../axe.ts';
import { test } from '../harness/editor-test.ts';

const nanna: StoryContent['contributors'][number] = {
  name: 'Nanna Krog',
  role: 'skolesocialrådgiver',
  part: 'told',
  attribution: 'role',
  consent: { state: 'given', scope: ['meeting', 'web'], how: 'på mail', when: '2024-05-20' },
};
const saved = <Field extends keyof StoryContent>(page: Page, field: Field) =>
  page.evaluate((key) => window.harness.saved.findLast((change) => key in change)?.[key], field);

test('a contributor is added by keyboard, and saved with what was said yes to', async ({
  page,
  open,
}) => {
  await open();
  await page.getByRole('button', { name: 'En bidragyder' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Historien er' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.type('Nanna Krog');
  await page.keyboard.press('Tab');
  await page.keyboard.type('skolesocialrådgiver');
  const person = page.getByRole('group', { name: 'Nanna Krog', exact: true });
  await person.getByRole('combobox', { name: 'Sådan nævnes personen' }).selectOption('kun rolle');
  await expect(person).toContainText('I udgivelsen står der: skolesocialrådgiver.');
  await person.getByRole('combobox', { name: 'Samtykke' }).selectOption('givet');
  await person.getByRole('checkbox', { name: 'nettet' }).check();
  await person.getByRole('checkbox', { name: 'møder' }).check();
  await person.getByRole('textbox', { name: 'Hvordan' }).fill('på mail');
  await person.getByRole('textbox', { name: 'Hvornår' }).fill('20/5-2024');
  await page.keyboard.press('Tab');
  await expect(person.getByRole('textbox', { name: 'Hvornår' })).toHaveValue('20. maj 2024');
  await expect(person).toContainText('kun rolle, samtykke til møder og nettet');
  await expect.poll(() => saved(page, 'contributors')).toEqual([nanna]);
});

test('people are folded to a line each, and open by keyboard', async ({ page, open }) => {
  await open({ contributors: [nanna] });
  const name = page.getByRole('textbox', { name: 'Navn' });
  await expect(name).toBeHidden();
  await page.getByText('Fortalt af Nanna Krog, skolesocialrådgiver').click();
  await expect(name).toHaveValue('Nanna Krog');
  await page.keyboard.press('Space');
  await expect(name).toBeHidden();
});

test('the citizen’s consent says what it means, and keeps how and when it was asked', async ({
  page,
  open,
}) => {
  await open();
  await page.getByText('Borgeren', { exact: true }).click();
  const consent = page.getByRole('combobox', { name: 'Samtykke' });
  await expect(page.getByText('Historien må bruges overalt.')).toBeVisible();
  await consent.selectOption('sagt nej');
  await expect(page.getByText('Så kan historien ikke godkendes.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Hvordan' }).fill('på et møde');
  await page.keyboard.press('Tab');
  await expect
    .poll(() => saved(page, 'citizenConsent'))
    .toEqual({ state: 'refused', scope: [], how: 'på et møde', when: '' });
});

test('what is no date is kept, with a line that says how one is written', async ({
  page,
  open,
}) => {
  await open({ date: '2016-10-07' });
  const date = page.getByRole('textbox', { name: 'Hvornår skete det' });
  await expect(date).toHaveValue('7. oktober 2016');
  await date.fill('i foråret');
  await expect(page.getByText('Det kan vi ikke læse som en dato')).toBeHidden();
  await page.keyboard.press('Tab');
  await expect(page.getByText('Det kan vi ikke læse som en dato')).toBeVisible();
  await expect.poll(() => saved(page, 'date')).toBe('i foråret');
});

test('the kind of story is chosen among words that say what they mean', async ({ page, open }) => {
  await open();
  await page.getByRole('combobox', { name: 'Slags' }).selectOption('En historie at lære af');
  await expect(page.getByText('Noget, der kunne være gået bedre')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect.poll(() => saved(page, 'kind')).toBe('learning');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`people are accessible in ${colorScheme} mode, at any width`, async ({ page, open }) => {
    await page.emulateMedia({ colorScheme });
    const long = { ...nanna, role: 'pædagogiskfagligkonsulentogtillidsrepræsentant i Vesterbro' };
    await open({ contributors: [long], date: 'engang' });
    await page.getByText('Fortalt af Nanna Krog').click();
    await expectAccessible(page);
    await page.setViewportSize({ width: 640, height: 400 });
    await expectNoSidewaysScrolling(page);
  });
}
