import type { Locator, Page } from '@playwright/test';

/** Goes on with Tab until that has the focus, as a person does who has no mouse. */
export async function tabTo(page: Page, target: Locator, most = 60): Promise<void> {
  const isThere = () => target.evaluate((one) => one.contains(document.activeElement));
  await target.waitFor();
  for (let step = 0; !(await isThere()); step += 1) {
    if (step === most) throw new Error(`Tab does not lead to ${String(target)}.`);
    await page.keyboard.press('Tab');
  }
}
