import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Fails with the names of what axe found and where. */
export async function expectAccessible(page: Page): Promise<void> {
  await expectNothingFound(new AxeBuilder({ page }));
}

/** Fails with the names of what is too faint to be read. */
export async function expectContrast(page: Page): Promise<void> {
  await expectNothingFound(new AxeBuilder({ page }).withRules(['color-contrast']));
}

async function expectNothingFound(axe: AxeBuilder): Promise<void> {
  const { violations } = await axe.analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html)[0]}`);
  expect(found).toEqual([]);
}

/**
 * Fails where the page is wider than the window, or has text cut off at its right. Polled, since what follows a
 * window's width by script is laid out a turn later.
 */
export async function expectNoSidewaysScrolling(page: Page): Promise<void> {
  const overflow = () =>
    page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll('main, nav, article, dialog, form')]
        .filter((element) => element.scrollWidth > element.clientWidth + 1)
        .map(
          ({ tagName, scrollWidth, clientWidth }) => `${tagName} ${scrollWidth} > ${clientWidth}`,
        ),
    );
  await expect.poll(overflow).toEqual([]);
}

/** Fails where the window itself can be scrolled, beside the parts in it that scroll. */
export async function expectNothingBelowTheWindow(page: Page): Promise<void> {
  const hidden = () =>
    page.evaluate(() => {
      const { scrollHeight, clientHeight } = document.documentElement;
      return scrollHeight - clientHeight;
    });
  await expect.poll(hidden).toBe(0);
}
