import { describe, expect, test } from 'vitest';
import { documentBytes } from '../../../../main/library/documents/read-document.ts';
import { type HistoryFile, readHistory } from '../../../../main/library/history/history-file.ts';
import { longerHistory } from '../../../../main/library/history/longer-history.ts';
import { formerStories } from '../../../../main/library/history/version-chain.ts';
import type { Story } from '../../../../shared/domain/story.ts';
import { indexOriginal } from '../../../../shared/history/refer-to-original.ts';
import { generatedStories, seededRandom } from '../../../bench/generated-stories.ts';
import { day, TestClock } from '../../../support/test-clock.ts';

const [story] = generatedStories(1);
if (story === undefined) throw new Error('One story.');
const original = indexOriginal(story.body);

const asRead = ({ bytes }: HistoryFile) => {
  const read = readHistory(bytes, story.id);
  if (!read.ok) throw new Error(read.reason);
  return read.value;
};

/** The history after a story was changed so often, with so many minutes between. */
function edited(count: number, minutes: number, change: (story: Story, at: number) => Story) {
  const clock = new TestClock('2026-01-01T00:00:00.000Z');
  let present: Story = { ...story, changedAt: clock.now() } as Story;
  let history: HistoryFile | null = null;
  const all: Story[] = [];
  for (let at = 0; at < count; at += 1) {
    const size = documentBytes(present).byteLength;
    const version = {
      at: present.changedAt,
      by: 'anna',
      action: 'edit-story',
      number: at + 1,
      size,
    };
    all.unshift(present);
    const next = { at: clock.pass(minutes), by: 'anna', action: 'edit-story' };
    history = asRead(longerHistory(history, { version, story: present }, next, original).file);
    present = { ...change(present, at), revision: present.revision + 1, changedAt: clock.now() };
  }
  if (history === null) throw new Error('No edits.');
  return { history, all, now: clock.now(), size: documentBytes(present).byteLength };
}

const random = seededRandom(7);
const words = ['kaffe', 'tirsdag', 'nøglen', 'familien', 'værkstedet', 'ringede', 'lyttede'];
const word = () => `${words[Math.floor(random() * words.length)]} `;
const typed = (before: Story): Story => {
  const from = Math.floor(random() * before.body.length);
  const body = before.body.slice(0, from) + word() + before.body.slice(from + 6);
  return { ...before, body };
};
const rewritten = (before: Story): Story => ({
  ...before,
  body: Array.from({ length: 500 }, () => Math.floor(random() * 1e6).toString(36)).join(' '),
});

describe('two hundred edits', () => {
  test.each([
    ['a word at a time, over a week', typed, 11, 60],
    ['a word at a time, over two years', typed, day, 40],
    ['all of the text, over a week', rewritten, 11, 4],
  ])(
    'of one story take at most three times its room: %s',
    (_how, change, minutes, least) => {
      const { history, size, all } = edited(200, minutes, change);
      expect(history.bytes.byteLength).toBeLessThanOrEqual(3 * size);
      const former = formerStories(history, original);
      for (const { version, story: kept } of former)
        expect(kept).toEqual(all[200 - version.number]);
      expect(former.length).toBeGreaterThan(least);
    },
    120_000,
  );
});

test('versions are thinned by age while more come', () => {
  const { history, now } = edited(240, 12 * 60, typed);
  const ages = formerStories(history, original).map(
    ({ version }) => (Date.parse(now) - Date.parse(version.at)) / 60_000 / day,
  );
  expect(ages.filter((age) => age <= 1)).toHaveLength(2);
  // A day each for a month, and a week each for the three months before it; sixteen may wait.
  expect(ages.length).toBeGreaterThanOrEqual(2 + 30 + 12);
  expect(ages.length).toBeLessThanOrEqual(2 + 32 + 14 + 16);
});

test('versions that refer to an erased original end where it is needed', () => {
  const { history } = edited(3, 60, typed);
  expect(formerStories(history, null)).toEqual([]);
});
