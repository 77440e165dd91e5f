import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launchApp } from './launch-app.ts';
import { readNetLog } from './net-log.ts';

test('an undisturbed session writes nothing to the console and asks nothing of a network', async () => {
  const { app, page, complaints, close } = await launchApp();
  try {
    const foreign = await app.evaluateHandle(({ session }) => {
      const addresses: string[] = [];
      session.defaultSession.webRequest.onErrorOccurred(({ url }) => addresses.push(url));
      session.defaultSession.webRequest.onCompleted(({ url }) => addresses.push(url));
      return addresses;
    });
    await page.reload();
    await expect(page.getByRole('contentinfo')).toContainText('Electron');
    await page.emulateMedia({ colorScheme: 'dark' });
    for (let press = 0; press < 3; press++) await page.keyboard.press('Tab');
    const asked = (await foreign.jsonValue()) as readonly string[];
    expect(asked.filter((address) => !address.startsWith('app://gode-historier/'))).toEqual([]);
    expect(asked.length).toBeGreaterThan(1);
    expect(complaints).toEqual([]);
  } finally {
    await close();
  }
});

test('Chromium’s own log of a session with typing holds no look-up of a name and no connection', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'gode-historier-netlog-'));
  const file = join(folder, 'net.json');
  const { page, close } = await launchApp(undefined, [`--log-net-log=${file}`]);
  await page.getByRole('button', { name: 'Se demoen' }).click();
  await page.getByRole('listbox').getByRole('option').first().click();
  await page.getByRole('button', { name: 'Ret', exact: true }).click();
  await page.getByRole('textbox', { name: 'Titel' }).fill('En stavefejl, som ingen slår op');
  await expect(page.getByText(/^Gemt \d/).first()).toBeVisible();
  await close();
  const { addresses, reached } = await readNetLog(file);
  expect(reached).toEqual([]);
  // Chromium's own wish for a dictionary, which ends before it has left the process.
  const dictionary = /^https:\/\/redirector\.gvt1\.com\/edgedl\/chrome\/dict\//;
  const foreign = addresses.filter((address) => !address.startsWith('app://'));
  expect(foreign.filter((address) => !dictionary.test(address))).toEqual([]);
  await rm(folder, { recursive: true });
});
