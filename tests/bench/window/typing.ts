import type { Page } from '@playwright/test';

/** Three thousand words, as the longest stories are, with headings and lists between. */
const paragraph =
  'Hun kom klokken ni, og kaffen stod klar. Ingen spurgte om noget, før hun selv begyndte at fortælle. ';
const longBody = Array.from(
  { length: 40 },
  (_, index) =>
    `## Uge ${index + 1}\n\n${paragraph.repeat(4)}\n\n- ring *først*\n- kom **igen**, "altid"`,
).join('\n\n');

/** Milliseconds between two letters of somebody who types fast. */
const pause = 40;
const letters = 'Her begynder det, og det går godt. '.repeat(4).trim();

/** How many letters are typed each time. */
export const lettersTyped = letters.length;

/**
 * Makes one story of the open list a long one, types in the middle of it, and waits until it is saved
 * and looked through: milliseconds of each task that held the window up for over 50.
 */
export async function longTasksWhileTyping(page: Page): Promise<readonly number[]> {
  await page.evaluate(async (body) => {
    const list = await window.bridge.stories.list();
    const id = list.ok ? (list.value[0]?.id ?? '') : '';
    await window.bridge.stories.edit({ id, content: { title: 'Den lange historie', body } });
  }, longBody);
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
  await page.keyboard.type(letters, { delay: pause });
  await page
    .getByText(/^Gemt \d/)
    .first()
    .waitFor();
  return page.evaluate(() => ('tasks' in window ? (window.tasks as number[]) : []));
}
