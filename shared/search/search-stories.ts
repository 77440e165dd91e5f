import type { Story } from '../domain/story.ts';
import { storyTexts } from '../domain/story-texts.ts';
import { cutBetweenWords } from '../text/cut-between-words.ts';

export interface SearchHit {
  readonly id: string;
  readonly title: string;
  /** Higher is better; comparable within one search only. */
  readonly score: number;
  readonly excerpt: string;
}

/** How much a word weighs where it stands; elsewhere it weighs 1. */
const weights: Readonly<Record<string, number>> = { title: 8, lead: 4, quote: 2 };

const excerptLength = 160;

/**
 * Stories that hold every word of a query, upper and lower case alike and from the start of a word,
 * best first; a word in the title counts most. Plain, until the library has an index.
 */
export function searchStories(stories: readonly Story[], query: string): readonly SearchHit[] {
  const words = query
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  if (words.length === 0) return [];
  const patterns = words.map((word) => new RegExp(`(?<![\\p{L}\\p{N}])${word}`, 'giu'));

  const hits: SearchHit[] = [];
  for (const story of stories) {
    const texts = storyTexts(story);
    const scores = patterns.map((pattern) =>
      texts.reduce(
        (sum, { place, text }) => sum + count(text, pattern) * (weights[place.field] ?? 1),
        0,
      ),
    );
    if (scores.some((score) => score === 0)) continue;
    const score = scores.reduce((sum, value) => sum + Math.log2(1 + value), 0);
    hits.push({
      id: story.id,
      title: story.title,
      score: Math.round(score * 100) / 100,
      excerpt: excerpt(story, patterns),
    });
  }
  return hits.sort((a, b) => b.score - a.score || a.id.localeCompare(b.id));
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** The first place in the running text that holds a word of the query, cut at words. */
function excerpt(story: Story, patterns: readonly RegExp[]): string {
  const text = [story.lead, story.body].join(' ').replace(/\s+/g, ' ').trim();
  const first = Math.min(
    ...patterns.map((pattern) => text.search(pattern)).filter((at) => at >= 0),
    text.length,
  );
  const start =
    first === text.length ? 0 : Math.max(0, text.lastIndexOf(' ', Math.max(0, first - 40)) + 1);
  const from = text.slice(start, start + 2 * excerptLength);
  return `${start > 0 ? '… ' : ''}${cutBetweenWords(from, excerptLength)}`;
}
