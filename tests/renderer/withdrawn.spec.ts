import { expect } from '@playwright/test';
import { makeStory } from '../support/make-story.ts';
import { test } from './support/window-test.ts';

const withdrawn = { state: 'withdrawn', scope: ['web'], how: 'på mail', when: '' } as const;

test('a story whose consent was withdrawn says so, and where it still stands', async ({
  page,
  openWindow,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const story = makeStory({ title: 'Kaffen', status: 'anonymised', citizenConsent: withdrawn });
  const opened = await openWindow({ stories: [story] });
  const notice = opened.getByRole('region', { name: /samtykke er trukket tilbage/ });
  await expect(notice).toContainText('Historien står ikke i nogen udgivelse.');
});
