import { expect, type Page } from '@playwright/test';
import type { Figure } from '../../../../shared/domain/figure.ts';
import { expectAccessible, expectNoSidewaysScrolling } from '../../axe.ts';
import { test } from '../harness/editor-test.ts';

const common = { unit: '%', period: 'et år', source: 'skolen' };
const figures: readonly Figure[] = [
  { form: 'change', label: 'Skolefravær', before: '20', after: '0', ...common },
  { form: 'value', label: 'I job eller uddannelse', value: '40', ...common },
];
const saved = (page: Page, field: 'figures' | 'costs') =>
  page.evaluate(
    (key) => window.harness.saved.findLast((change) => key in change)?.[key] ?? null,
    field,
  );
const row = (page: Page, name: string) => page.getByRole('group', { name, exact: true });
const names = (page: Page) =>
  page
    .getByRole('region', { name: 'Tallene i historien' })
    .getByRole('textbox', { name: 'Hvad er talt' })
    .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));

test('a figure of each form is added and saved as it was written', async ({ page, open }) => {
  await open();
  await page.getByRole('button', { name: 'Før og efter' }).click();
  await expect(page.getByRole('textbox', { name: 'Hvad er talt' })).toBeFocused();
  await page.keyboard.type('Skolefravær');
  await row(page, 'Skolefravær').getByRole('textbox', { name: 'Før' }).fill('20');
  await row(page, 'Skolefravær').getByRole('textbox', { name: 'Efter' }).fill('0');
  await page.getByRole('button', { name: 'En sammenligning' }).click();
  await page.keyboard.type('Sager pr. rådgiver');
  await row(page, 'linje nr. 1').getByRole('textbox', { name: 'Hvem eller hvor' }).fill('Her');
  await row(page, 'Her').getByRole('textbox', { name: 'Tal' }).fill('20–25');
  await page.keyboard.press('Tab');
  const blank = { unit: '', period: '', source: '' };
  await expect
    .poll(() => saved(page, 'figures'))
    .toEqual([
      { form: 'change', label: 'Skolefravær', before: '20', after: '0', ...blank },
      {
        form: 'comparison',
        label: 'Sager pr. rådgiver',
        compare: [{ label: 'Her', value: '20–25' }],
        ...blank,
      },
    ]);
});

test('a row is moved by keyboard, and the focus goes with it', async ({ page, open }) => {
  await open({ figures });
  await page.getByRole('button', { name: 'Flyt I job eller uddannelse op' }).focus();
  await page.keyboard.press('Enter');
  expect(await names(page)).toEqual(['I job eller uddannelse', 'Skolefravær']);
  // It stands first now: the way down is at hand.
  await expect(page.getByRole('button', { name: 'Flyt I job eller uddannelse ned' })).toBeFocused();
  await page.keyboard.press('Enter');
  expect(await names(page)).toEqual(['Skolefravær', 'I job eller uddannelse']);
});

test('a removed row can be had back where it stood', async ({ page, open }) => {
  await open({ figures });
  await page.getByRole('button', { name: 'Fjern Skolefravær' }).click();
  expect(await names(page)).toEqual(['I job eller uddannelse']);
  await expect(page.getByText('Fjernet: Skolefravær.')).toBeVisible();
  await expect.poll(() => saved(page, 'figures')).toEqual([figures[1]]);
  await expect(page.getByRole('button', { name: 'Fortryd' })).toBeFocused();
  await page.keyboard.press('Enter');
  expect(await names(page)).toEqual(['Skolefravær', 'I job eller uddannelse']);
  await expect(page.getByRole('textbox', { name: 'Hvad er talt' }).first()).toBeFocused();
  await expect.poll(() => saved(page, 'figures')).toEqual(figures);
});

test('a row that nobody wrote in is not saved', async ({ page, open }) => {
  await open();
  await page.getByRole('button', { name: 'En udgift' }).click();
  await page.getByRole('button', { name: 'En udgift' }).click();
  await row(page, 'udgift nr. 2').getByRole('textbox', { name: 'Hvad' }).fill('Specialskole');
  await page.keyboard.press('Tab');
  await expect
    .poll(() => saved(page, 'costs'))
    .toEqual([{ label: 'Specialskole', amount: '', unit: '', source: '' }]);
  await expect(row(page, 'udgift nr. 1')).toBeVisible();
});

test('costs are added up where the sum says something true', async ({ page, open }) => {
  const cost = { unit: 'kr. om året', source: 'budgettet' };
  await open({
    costs: [
      { label: 'Specialskole', amount: '400.000', ...cost },
      { label: 'Taxa', amount: '80.000', ...cost },
    ],
  });
  const costs = page.getByRole('region', { name: 'Hvad alternativet koster' });
  await expect(costs).toContainText('I alt 480.000\u00a0kr. om året');
  await row(page, 'Taxa').getByRole('textbox', { name: 'Beløb' }).fill('mange penge');
  await expect(costs).not.toContainText('I alt');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`figures and costs are accessible in ${colorScheme} mode, at any width`, async ({
    page,
    open,
  }) => {
    await page.emulateMedia({ colorScheme });
    const compare = [{ label: 'Her', value: '20–25' }];
    const label = 'Sager pr. rådgiver';
    await open({
      figures: [...figures, { form: 'comparison', label, compare, ...common }],
      costs: [{ label: 'Specialskole', amount: '400.000', unit: 'kr.', source: '' }],
    });
    await page.getByRole('button', { name: 'Fjern Skolefravær' }).click();
    await expectAccessible(page);
    await page.setViewportSize({ width: 640, height: 400 });
    await expectNoSidewaysScrolling(page);
  });
}
