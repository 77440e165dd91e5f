import { expect } from '@playwright/test';
import { test as base } from './app-test.ts';
import { type ForeignServer, foreignServer } from './foreign-server.ts';

const test = base.extend<{ readonly server: ForeignServer }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures off the pattern.
  server: async ({}, use) => {
    const server = await foreignServer();
    await use(server);
    server.close();
  },
});

test('the server can be reached, so that silence means refusal', async ({ server }) => {
  expect(await (await fetch(server.address)).text()).toBe('reached');
  expect(server.received).toContain('GET /');
});

test('the policy refuses a fetch, an image and a frame from elsewhere', async ({
  launched: { page },
  server,
}) => {
  const refused = await page.evaluate(async (address) => {
    const directives: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      directives.push(effectiveDirective),
    );
    await fetch(address).catch(() => undefined);
    const image = document.createElement('img');
    image.src = address;
    const frame = document.createElement('iframe');
    frame.src = address;
    document.body.append(image, frame);
    await new Promise((resolve) => setTimeout(resolve, 300));
    image.remove();
    frame.remove();
    return directives;
  }, server.address);
  expect(new Set(refused)).toEqual(new Set(['connect-src', 'img-src', 'frame-src']));
  expect(server.received).toEqual([]);
});

test('even the main process can load nothing from elsewhere', async ({
  launched: { app },
  server,
}) => {
  const outcome = await app.evaluate(async ({ BrowserWindow }, address) => {
    const window = new BrowserWindow({ show: false });
    const failed = await window.loadURL(address).then(
      () => 'loaded',
      (error: Error & { readonly code?: string }) => error.code,
    );
    window.destroy();
    return failed;
  }, server.address);
  expect(outcome).toBe('ERR_BLOCKED_BY_CLIENT');
  expect(server.received).toEqual([]);
});

test('a file of this machine is refused', async ({ launched: { app, page } }) => {
  const fromPage = await page.evaluate(() =>
    fetch('file:///etc/hostname').then(
      () => 'read',
      () => 'refused',
    ),
  );
  const fromMain = await app.evaluate(async ({ BrowserWindow }) => {
    const window = new BrowserWindow({ show: false });
    const failed = await window.loadURL('file:///etc/hostname').then(
      () => 'loaded',
      (error: Error & { readonly code?: string }) => error.code,
    );
    window.destroy();
    return failed;
  });
  expect([fromPage, fromMain]).toEqual(['refused', 'ERR_BLOCKED_BY_CLIENT']);
});

test('our scheme serves nothing but the bundle, and only with the policy', async ({
  launched: { app },
}) => {
  const answers = await app.evaluate(({ net }) =>
    Promise.all(
      ['index.html', '..%2fmain%2fmain.js', 'missing.html'].map(async (path) => {
        const { status, headers } = await net.fetch(`app://gode-historier/${path}`);
        return [status, headers.get('content-security-policy')?.slice(0, 18)];
      }),
    ),
  );
  expect(answers).toEqual([
    [200, "default-src 'none'"],
    [404, "default-src 'none'"],
    [404, "default-src 'none'"],
  ]);
});

test('no dictionary is looked up', async ({ launched: { app } }) => {
  const enabled = await app.evaluate(({ session }) =>
    session.defaultSession.isSpellCheckerEnabled(),
  );
  expect(enabled).toBe(false);
});
