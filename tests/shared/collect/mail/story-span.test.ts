import { describe, expect, it } from 'vitest';
import { saidIn, storySpan } from '../../../../shared/collect/mail/story-span.ts';
import { talkOdds } from '../../../../shared/collect/mail/talk-odds.ts';

/** The story in paragraphs, as text. */
function storyIn(...paragraphs: readonly string[]): string {
  const units = paragraphs.map((text) => ({ text, isApart: true }));
  const { said, from, to } = storySpan(saidIn(units));
  return said
    .slice(from, to)
    .map(({ unit, start, end }) => paragraphs[unit]?.slice(start, end).trim())
    .join(' ');
}

describe('a sentence', () => {
  it.each(['I må gerne rette i den.', 'Tak for initiativet!', 'Jeg håber, at den kan bruges.'])(
    '%j speaks to the readers',
    (sentence) => {
      expect(talkOdds(sentence)).toBeGreaterThan(0);
    },
  );

  it.each([
    'Hun kom ind med en pose breve og satte sig.',
    'Han sagde aldrig tak, men han vaskede bilen.',
    'Det her er en historie om en nøgle.',
  ])('%j tells', (sentence) => {
    expect(talkOdds(sentence)).toBeLessThan(0);
  });
});

describe('the story of a message', () => {
  const story = 'Han ventede ved porten hver morgen. En dag ventede jeg der først.';

  it('is what is left between lead-in and afterword', () => {
    expect(storyIn('Tak for jeres mails.', 'Her er min:', story, 'I må gerne forkorte den.')).toBe(
      story,
    );
  });

  it('begins below the colon that announces it', () => {
    expect(storyIn('Så vover jeg den her:', story)).toBe(story);
  });

  it('keeps a line that could be either, among its own', () => {
    const whole = `${story} Hvad siger man så? Vi gik ind sammen.`;
    expect(storyIn(whole)).toBe(whole);
  });

  it('keeps what its own colon announces', () => {
    const end = 'Til dig, der ventede.';
    expect(storyIn(story, 'På kortet stod der med hans skrift:', end)).toContain(end);
  });

  it('is not lost between a long lead-in and a long farewell', () => {
    const before = 'Tak for jeres mails. Tak for initiativet! Jeg vil gerne være med.';
    const after = 'I må gerne rette i den. Tak fordi I læste med. Jeg håber, at den kan bruges.';
    expect(storyIn(before, story, after, after)).toBe(story);
  });

  it('is nothing where all is said to the readers', () => {
    expect(storyIn('Tak for jeres mails.', 'Jeg har desværre ikke tid lige nu.')).toBe('');
  });
});
