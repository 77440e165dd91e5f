import { expect } from '@playwright/test';
import { test } from './app-test.ts';

test('a call with an argument that the contract does not know is refused', async ({
  launched: { page },
}) => {
  const answer = await page.evaluate(() => {
    const about = window.bridge.app.about as (argument: unknown) => Promise<unknown>;
    return about({ path: '/etc/passwd' });
  });
  expect(answer).toEqual({ ok: false, error: { code: 'bad-argument', fields: [] } });
});

test('a call as the contract has it is answered', async ({ launched: { page } }) => {
  const answer = await page.evaluate(() => window.bridge.app.about());
  expect(answer).toMatchObject({ ok: true, value: { name: 'Gode Historier', licence: 'MIT' } });
});

test('the bridge can be neither changed nor replaced', async ({ launched: { page } }) => {
  const outcome = await page.evaluate(() => [
    Reflect.set(window, 'bridge', {}),
    Reflect.set(window.bridge, 'app', {}),
    typeof window.bridge.app.about,
  ]);
  expect(outcome).toEqual([false, false, 'function']);
});
