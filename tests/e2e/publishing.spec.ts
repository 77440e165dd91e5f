import { access, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { type LaunchedApp, launchApp } from './launch-app.ts';

// One walk through one program: each test goes on where the one before it stopped.
test.describe.configure({ mode: 'serial' });

let launched: LaunchedApp;
let folder = '';
let site = '';
let pdf = '';
/** Every address that was asked for from the first test on. */
let asked: { readonly jsonValue: () => Promise<readonly string[]> };

test.beforeAll(async () => {
  launched = await launchApp();
  const { app, page } = launched;
  folder = await mkdtemp(join(tmpdir(), 'gode historier udgivet æøå '));
  [site, pdf] = [join(folder, 'Hjemmeside'), join(folder, 'hæfte.pdf')];
  await mkdir(site);
  asked = await app.evaluateHandle(({ session }) => {
    const addresses: string[] = [];
    session.defaultSession.webRequest.onErrorOccurred(({ url }) => addresses.push(url));
    session.defaultSession.webRequest.onCompleted(({ url }) => addresses.push(url));
    return addresses;
  });
  await page.getByRole('button', { name: 'Se demoen' }).click();
  await page.getByRole('button', { name: 'Udgiv', exact: true }).click();
});

test.afterAll(async () => {
  await launched.close();
  await rm(folder, { recursive: true });
});

const preview = (page: Page) => page.frameLocator('iframe');
const publish = (page: Page) => page.getByRole('button', { name: 'Udgiv …' });
const report = (page: Page) => page.getByRole('dialog');

/** Lets the system's dialogs answer with a folder for the site and a file for the booklet. */
function answerDialogs({ app }: LaunchedApp, into = site) {
  return app.evaluate(
    ({ dialog }, chosen) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen.into] });
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen.pdf });
    },
    { into, pdf },
  );
}

test('the site is looked at before it is published, and follows what is written', async () => {
  const { page } = launched;
  await expect(preview(page).getByRole('heading', { level: 1 })).toContainText('Gode historier');
  await page.getByRole('textbox', { name: 'Titel' }).fill('Til børneudvalget');
  await expect(preview(page).getByRole('heading', { level: 1 })).toHaveText('Til børneudvalget');
});

test('its links lead about within it, its own script runs, and its fonts are there', async () => {
  const { page } = launched;
  await expect(preview(page).locator('[data-filter] button').first()).toBeAttached();
  const story = preview(page).locator('h3 a').first();
  const title = (await story.textContent()) ?? '';
  await story.click();
  await expect(preview(page).getByRole('heading', { level: 1 })).toHaveText(title);
  const frame = page.frames().find((one) => one.url().startsWith('app://preview/'));
  const fonts = await frame?.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].filter(({ status }) => status === 'loaded').length;
  });
  expect(fonts).toBeGreaterThan(0);
});

test('the booklet is looked at page by page', async () => {
  const { page } = launched;
  await page.getByRole('tab', { name: 'Hæfte' }).click();
  const first = page.getByRole('img', { name: /^Side 1 af \d+$/ });
  await expect(first).toBeVisible();
  await expect
    .poll(() => first.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth))
    .toBeGreaterThan(100);
  await page.getByRole('tab', { name: 'Hjemmeside' }).click();
});

test('by the mouse, a site and a booklet are published, opened and listed', async () => {
  const { app, page } = launched;
  await answerDialogs(launched);
  const opened = await app.evaluateHandle(({ shell }) => {
    const paths: string[] = [];
    shell.openPath = async (path) => {
      paths.push(path);
      return '';
    };
    return paths;
  });
  await publish(page).click();
  await expect(report(page)).toContainText(site);
  await expect(report(page)).toContainText(pdf);
  expect(await readFile(join(site, 'index.html'), 'utf8')).toContain('Til børneudvalget');
  expect((await readFile(pdf)).subarray(0, 5).toString()).toBe('%PDF-');

  await report(page).getByRole('button', { name: 'Se hjemmesiden' }).click();
  await report(page).getByRole('button', { name: 'Åbn hjemmesidens mappe' }).click();
  await report(page).getByRole('button', { name: 'Se hæftet' }).click();
  await expect.poll(() => opened.jsonValue()).toEqual([join(site, 'index.html'), site, pdf]);
  await report(page).getByRole('button', { name: 'Luk' }).click();

  await page.getByRole('tab', { name: 'Tidligere udgivelser' }).click();
  const listed = page.getByRole('list', { name: 'Tidligere udgivelser' }).getByRole('listitem');
  await expect(listed.first()).toContainText('Til børneudvalget');
  await expect(listed.first()).toContainText('På nettet');
  await expect(listed.first()).not.toContainText('ændret siden');
});

test('a story that is edited afterwards is named as changed since', async () => {
  const { page } = launched;
  await page.evaluate(async () => {
    const list = await window.bridge.stories.list();
    const story = list.ok ? list.value.find(({ title }) => title === 'Cyklen ved muren') : null;
    await window.bridge.stories.edit({
      id: story?.id ?? '',
      content: { lead: 'En ny indledning' },
    });
  });
  await expect(page.getByText('1 historie er ændret siden')).toBeVisible();
});

test('a folder with somebody’s files is refused in a sentence, and left as it is', async () => {
  const { page } = launched;
  const other = join(folder, 'Budget');
  await mkdir(other);
  await writeFile(join(other, 'budget.xlsx'), 'tal');
  await answerDialogs(launched, other);
  await publish(page).click();
  await expect(page.getByRole('alert').filter({ hasText: 'budget.xlsx' })).toBeVisible();
  expect(await readdir(other)).toEqual(['budget.xlsx']);
});

test('stopping leaves what was published before as it was', async () => {
  const { page } = launched;
  await answerDialogs(launched);
  const before = await readFile(pdf);
  await page.getByRole('textbox', { name: 'Titel' }).fill('Den, der aldrig kom');
  await publish(page).click();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByText('Udgivelsen er stoppet.')).toBeVisible();
  expect((await readFile(pdf)).equals(before)).toBe(true);
  expect(await readFile(join(site, 'index.html'), 'utf8')).toContain('Til børneudvalget');
});

test('by the keyboard alone, a collection goes from a choice to a site and a booklet', async () => {
  const { page } = launched;
  await rm(pdf);
  await page.keyboard.press('Control+1');
  await page.keyboard.press('Control+4');
  await page.getByRole('combobox', { name: 'Hvad skal udgives?' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('combobox')).not.toHaveValue('');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: 'På nettet' })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('radio', { name: 'På tryk' })).toBeChecked();
  await page.getByRole('textbox', { name: 'Titel' }).focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Fra tastaturet');
  await expect(preview(page).getByRole('heading', { level: 1 })).toHaveText('Fra tastaturet');
  for (let step = 0; step < 8 && !(await isFocused(page)); step += 1) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(report(page)).toContainText(pdf);
  await page.keyboard.press('Escape');
  await expect(report(page)).toHaveCount(0);
  await access(pdf);
  expect(await readFile(join(site, 'index.html'), 'utf8')).toContain('Fra tastaturet');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the place with its preview has no axe violation in ${colorScheme} mode`, async () => {
    const { page } = launched;
    await page.emulateMedia({ colorScheme });
    await expect(page.getByTitle('Sådan bliver hjemmesiden')).toBeVisible();
    // Electron can't open the blank page that axe's default mode gathers its results in. The site's
    // pages have an axe test of their own, and here they would be taken for a part of the window's.
    const axe = new AxeBuilder({ page }).setLegacyMode().exclude('iframe');
    const { violations } = await axe.analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
}

// Before the attacks below, which the page complains of.
test('nothing was asked of a network, and nothing complained', async () => {
  const { complaints } = launched;
  const addresses = await asked.jsonValue();
  expect(addresses.filter((address) => !address.startsWith('app://'))).toEqual([]);
  expect(addresses.some((address) => address.startsWith('app://preview/'))).toBe(true);
  expect(complaints).toEqual([]);
});

test('the frame has no origin, no bridge and no way out', async () => {
  const { app, page } = launched;
  const story = preview(page).locator('h3 a').first();
  const title = (await story.textContent()) ?? '';
  await story.click();
  await expect(preview(page).getByRole('heading', { level: 1 })).toHaveText(title);
  const frame = page.frames().find((one) => one.url().startsWith('app://preview/'));
  const found = await frame?.evaluate(async () => {
    const tried = async (work: () => unknown) => {
      try {
        await work();
        return 'done';
      } catch {
        return 'refused';
      }
    };
    return {
      origin: window.origin,
      bridge: 'bridge' in window,
      parent: await tried(() => parent.document.title),
      store: await tried(() => localStorage.length),
      fetched: await tried(() => fetch('app://gode-historier/index.html')),
      opened: window.open('app://preview/1/index.html') === null,
    };
  });
  expect(found).toEqual({
    origin: 'null',
    bridge: false,
    parent: 'refused',
    store: 'refused',
    fetched: 'refused',
    opened: true,
  });
  await frame?.evaluate(() => {
    const link = document.createElement('a');
    for (const target of ['_top', '_blank', '_self']) {
      Object.assign(link, { href: 'https://example.com/', target }).click();
    }
  });
  // The frame may show the browser's own refusal by now; the window stands, and nothing was asked for.
  await expect(page.getByRole('heading', { name: 'Udgiv', level: 1 })).toBeVisible();
  expect(page.url()).toBe('app://gode-historier/index.html');
  expect(app.windows()).toHaveLength(1);
  const addresses = await asked.jsonValue();
  expect(addresses.filter((address) => !address.startsWith('app://'))).toEqual([]);
});

function isFocused(page: Page): Promise<boolean> {
  return publish(page).evaluate((button) => button === document.activeElement);
}
