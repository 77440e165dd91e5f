import { expect } from '@playwright/test';
import { keystrokeTimes, typedTexts } from './support/keystroke-times.ts';
import { test } from './support/window-test.ts';

/** The promise is 50 ms to paint; a loaded machine gets three times that before the test complains. */
const limit = 150;

test('ten thousand stories are filtered within a glance of a keystroke', async ({
  page,
  openWindow,
}, info) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openWindow({ stories: [], generated: 10_000 });
  await page.getByRole('listbox').waitFor();
  const times = await page.evaluate(keystrokeTimes, typedTexts);
  const sorted = [...times].sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  info.annotations.push({
    type: 'milliseconds from keystroke to paint',
    description: `median ${median.toFixed(1)}, all ${times.map((time) => time.toFixed(0)).join(' ')}`,
  });
  console.log(`    keystroke to paint, 10,000 stories: median ${median.toFixed(1)} ms`);
  expect(median).toBeLessThan(limit);
});
