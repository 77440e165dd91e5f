import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect } from '@playwright/test';
import { preparedElectron } from '../../build/electron/prepare-electron.ts';
import { test } from './app-test.ts';

test('the window opens with its title and speaks Danish', async ({ launched: { page } }) => {
  expect(await page.title()).toBe('Gode Historier');
  await expect(page.locator('html')).toHaveAttribute('lang', 'da');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Det gode arbejde fortjener at blive fortalt',
  );
  await expect(page.getByRole('button', { name: 'Se demoen' })).toBeVisible();
});

test('the page shows what the main process says about the program', async ({
  launched: { app, page },
}) => {
  const said = await app.evaluate(({ app: { getVersion } }) => ({
    version: getVersion(),
    electron: process.versions.electron,
  }));
  const footer = page.getByRole('contentinfo');
  await expect(footer).toContainText(`Gode Historier ${said.version}`);
  await expect(footer).toContainText(`Electron ${said.electron}`);
});

test('the fonts are the ones we ship', async ({ launched: { page } }) => {
  const families = await page.evaluate(async () => {
    const faces = await document.fonts.ready;
    return [...faces].filter(({ status }) => status === 'loaded').map(({ family }) => family);
  });
  expect(families).toContain('Source Serif 4');
  expect(families).toContain('Source Sans 3');
});

test('the menu is Danish', async ({ launched: { app } }) => {
  const labels = await app.evaluate(({ Menu }) =>
    Menu.getApplicationMenu()?.items.map(({ label }) => label),
  );
  expect(labels).toEqual(['Filer', 'Rediger', 'Vis', 'Hjælp']);
});

test('nothing overflows on a narrow window or at 200 per cent', async ({
  launched: { app, page },
}) => {
  for (const [width, zoom] of [
    [900, 1],
    [1280, 2],
  ] as const) {
    await app.evaluate(
      ({ BrowserWindow }, size) => {
        const [window] = BrowserWindow.getAllWindows();
        window?.setContentSize(size.width, 800);
        window?.webContents.setZoomFactor(size.zoom);
      },
      { width, zoom },
    );
    await page.waitForFunction((inner) => window.innerWidth === inner, width / zoom);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  }
});

test('a second start gives way to the window that is open', async ({ launched }) => {
  const second = spawn(
    preparedElectron().executable,
    ['--no-sandbox', process.cwd(), `--user-data-dir=${launched.profile}`],
    { stdio: 'ignore' },
  );
  try {
    const [status] = await once(second, 'exit', { signal: AbortSignal.timeout(10_000) });
    expect(status).toBe(0);
  } finally {
    second.kill();
  }
  expect(launched.app.windows()).toHaveLength(1);
});
