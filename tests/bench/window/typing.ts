import type { Page } from '@playwright/test';
import { fastTyping, longStory } from '../../support/long-story.ts';

const letters = 'Her begynder det, og det går godt. '.repeat(4).trim();

/** How many letters are typed each time. */
export const lettersTyped = letters.length;

/** Milliseconds after the saving in which names are looked for, marks are set and the list is put in order. */
const aftermath = 1500;

/**
 * Makes one story of the open list a long one, types in the middle of it, and waits until it is saved
 * and looked through: milliseconds of each task that held the window up for over 50.
 */
export async function longTasksWhileTyping(page: Page): Promise<readonly number[]> {
  await page.evaluate(async (body) => {
    const list = await window.bridge.stories.list();
    const id = list.ok ? (list.value[0]?.id ?? '') : '';
    await window.bridge.stories.edit({ id, content: { title: 'Den lange historie', body } });
  }, longStory);
  await page.getByRole('searchbox').fill('Den lange historie');
  await page
    .getByRole('option', { name: /^Den lange historie/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Ret', exact: true }).click();
  const editor = page.getByRole('textbox', { name: 'Historien' });
  await editor.getByText('Uge 20').click();
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask' });
  });
  await page.keyboard.type(letters, { delay: fastTyping });
  // By a selector: Playwright would search the whole story for a text, in tasks that count as ours.
  await page.locator('[role="status"][data-state="saved"]').waitFor();
  return page.evaluate(async (wait) => {
    await new Promise((resolve) => setTimeout(resolve, wait));
    return 'tasks' in window ? (window.tasks as number[]) : [];
  }, aftermath);
}
