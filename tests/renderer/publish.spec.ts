import { expect, type Page } from '@playwright/test';
import { currentFormat } from '../../shared/domain/format.ts';
import { makeStory } from '../support/make-story.ts';
import type { FakeOptions } from './support/fake-options.ts';
import { type OpenWindow, test } from './support/window-test.ts';

const at = '2026-02-01T10:00:00.000Z';
const approved = { status: 'approved', approval: { by: 'Anna', at } } as const;
const meetings = {
  state: 'given',
  scope: ['meeting'],
  how: 'på mail',
  when: '2026-01-05',
} as const;
const free = makeStory({ ...approved, title: 'Kaffen' });
const shy = makeStory({ ...approved, title: 'Cyklen', citizenConsent: meetings });
const raw = makeStory({ title: 'Nøglen' });
const collection = {
  format: currentFormat,
  id: '01CCCCCCCCCCCCCCCCCCCCCCCC',
  title: 'Til socialudvalget',
  introduction: 'Kære udvalg',
  audience: 'Socialudvalget',
  scope: ['meeting'],
  stories: [shy.id],
  createdAt: at,
  changedAt: at,
} as const;
const stories = [free, shy, raw];

/** The window at the place for publishing, with one story for everywhere and one for meetings. */
async function atPublishing(openWindow: OpenWindow, options: Partial<FakeOptions> = {}) {
  const page = await openWindow({ stories, collections: [collection], ...options });
  await page.getByRole('button', { name: 'Udgiv', exact: true }).click();
  await page.getByRole('textbox', { name: 'Titel' }).waitFor();
  return page;
}

const start = (page: Page) => page.getByRole('button', { name: 'Udgiv …' });

test.beforeEach(({ page }) => page.setViewportSize({ width: 1440, height: 900 }));

test('what goes out follows the place that is chosen, and what does not says why', async ({
  openWindow,
}) => {
  const page = await atPublishing(openWindow);
  await expect(page.getByRole('status').filter({ hasText: '1 historie kommer med' })).toBeVisible();
  await expect(page.getByText('Borgerens samtykke gælder ikke nettet.')).toBeVisible();
  await expect(page.getByText('1 historie er ikke godkendt endnu')).toBeVisible();
  await page.getByRole('radio', { name: 'Til møder' }).check();
  await expect(page.getByText('2 historier kommer med')).toBeVisible();
  await expect(page.getByText('Borgerens samtykke')).toHaveCount(0);
});

test('a collection brings its words and its place, and words of one’s own stay with it', async ({
  openWindow,
}) => {
  const page = await atPublishing(openWindow);
  const source = page.getByRole('combobox', { name: 'Hvad skal udgives?' });
  const title = page.getByRole('textbox', { name: 'Titel' });
  await expect(title).toHaveValue('Gode historier fra Familie og Job');
  await source.selectOption('Til socialudvalget');
  await expect(title).toHaveValue('Til socialudvalget');
  await expect(page.getByRole('textbox', { name: 'Indledning' })).toHaveValue('Kære udvalg');
  await expect(page.getByRole('textbox', { name: 'Hvem er det til?' })).toHaveValue(
    'Socialudvalget',
  );
  await expect(page.getByRole('radio', { name: 'Til møder' })).toBeChecked();
  await title.fill('Til jer');
  await source.selectOption('Alle godkendte historier');
  await expect(title).toHaveValue('Gode historier fra Familie og Job');
  await page.getByRole('button', { name: 'Historier' }).click();
  await page.getByRole('button', { name: 'Udgiv', exact: true }).click();
  await source.selectOption('Til socialudvalget');
  await expect(title).toHaveValue('Til jer');
});

test('a CPR number around the stories is named and stops publishing; a telephone is only named', async ({
  openWindow,
}) => {
  const page = await atPublishing(openWindow);
  const introduction = page.getByRole('textbox', { name: 'Indledning' });
  await introduction.fill('Ring på 20 30 40 50.');
  await expect(page.getByText('Her står 20 30 40 50. Skal alle kunne se det?')).toBeVisible();
  await expect(start(page)).toBeEnabled();
  await introduction.fill('Sagen om 240261-1234.');
  await expect(page.getByText('Her står et CPR-nummer: 240261-1234.')).toBeVisible();
  await expect(start(page)).toBeDisabled();
});

test('with no format, or no story that may go out, nothing can be begun', async ({
  openWindow,
}) => {
  const page = await atPublishing(openWindow);
  await page.getByRole('checkbox', { name: 'Hjemmeside' }).uncheck();
  await expect(start(page)).toBeEnabled();
  await page.getByRole('checkbox', { name: 'Hæfte' }).uncheck();
  await expect(start(page)).toBeDisabled();
  await expect(page.getByText('Vælg mindst én af dem.')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Hæfte' }).check();
  await page.getByRole('combobox').selectOption('Til socialudvalget');
  await page.getByRole('radio', { name: 'På nettet' }).check();
  await expect(page.getByRole('heading', { name: 'Ingen historier kan komme med' })).toBeVisible();
  await expect(start(page)).toBeDisabled();
  await expect(
    page.getByRole('heading', { name: 'Der er ikke noget at vise endnu' }),
  ).toBeVisible();
});

test('publishing tells what it is busy with, what came of it and what is worth knowing', async ({
  openWindow,
}) => {
  const page = await atPublishing(openWindow, {
    pace: 300,
    warnings: [{ code: 'media-missing', file: '', story: 'Kaffen' }],
  });
  await start(page).click();
  await expect(page.getByRole('progressbar', { name: 'Sætter hæftet …' })).toBeVisible();
  await expect(page.getByRole('progressbar', { name: 'Skriver hjemmesiden …' })).toBeVisible();
  const report = page.getByRole('dialog', { name: '1 historie er udgivet' });
  await expect(report.getByRole('button', { name: 'Se hæftet' })).toBeVisible();
  await expect(report).toContainText('Et billede eller en optagelse til ”Kaffen” findes ikke');
  await report.getByRole('button', { name: 'Luk' }).click();
  await expect(start(page)).toBeFocused();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await page.getByRole('tab', { name: 'Tidligere udgivelser' }).click();
  const earlier = page.getByRole('list', { name: 'Tidligere udgivelser' });
  await expect(earlier).toContainText('Gode historier fra Familie og Job');
  await expect(earlier).toContainText('1 historie blev holdt tilbage');
  await earlier.getByText('Vis historierne').click();
  await expect(earlier).toContainText('Cyklen (holdt tilbage)');
});

test('it can be stopped from wherever the person went', async ({ openWindow }) => {
  const page = await atPublishing(openWindow, { pace: 400 });
  await start(page).click();
  await page.getByRole('button', { name: 'Historier' }).click();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByText('Udgivelsen er stoppet.')).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('thinking better of it in the dialog says nothing', async ({ openWindow }) => {
  const page = await atPublishing(openWindow, { cancelled: ['publications/publish'] });
  await start(page).click();
  await expect(start(page)).toBeEnabled();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByText('stoppet')).toHaveCount(0);
});

test('what went wrong is a sentence', async ({ openWindow }) => {
  const problem = { code: 'foreign-files', folder: '/budget', files: ['tal.xlsx'] } as const;
  const page = await atPublishing(openWindow, {
    failing: { 'publications/publish': { code: 'publishing', problem } },
  });
  await start(page).click();
  await expect(page.getByRole('alert').filter({ hasText: 'tal.xlsx' })).toBeVisible();
});

test('the booklet’s pages are shown where they can be drawn, and elsewhere it is said', async ({
  openWindow,
  page: bare,
}) => {
  const page = await atPublishing(openWindow);
  await page.getByRole('tab', { name: 'Hæfte' }).click();
  await expect(
    page.getByRole('heading', { name: /kan ikke vises på denne maskine/ }),
  ).toBeVisible();
  expect(bare).toBe(page);
});
