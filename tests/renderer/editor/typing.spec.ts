import { expect } from '@playwright/test';
import { fastTyping, longStory } from '../../support/long-story.ts';
import { test } from './harness/editor-test.ts';

test('typing in a long story reaches the text, and how long it holds the window up is told', async ({
  page,
  open,
}, info) => {
  const common = { unit: '%', period: '', source: '' };
  await open({
    body: longStory,
    reflections: longStory.slice(0, 2000),
    figures: Array.from({ length: 6 }, () => ({
      form: 'value',
      label: 'a',
      value: '1',
      ...common,
    })),
  });
  const body = page.getByRole('textbox', { name: 'Historien' });
  await body.click();
  await page.keyboard.press('Control+Home');
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask' });
  });
  const typed = 'Her begynder det, og det går godt. '.repeat(3).trim();
  await page.keyboard.type(typed, { delay: fastTyping });
  const tasks = await page.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve, 0));
    return 'tasks' in window ? (window.tasks as number[]) : [];
  });
  await expect(body).toContainText(typed);
  const longest = Math.max(0, ...tasks);
  const told = `${tasks.length} tasks over 50 ms while typing ${typed.length} letters, longest ${longest.toFixed(0)} ms`;
  info.annotations.push({ type: 'typing in a story of 3,000 words', description: told });
  console.log(`    ${told}`);
});
