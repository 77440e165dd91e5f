import { expect, test } from '@playwright/test';
import { launchApp } from './launch-app.ts';

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
