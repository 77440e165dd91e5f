import { expect, it } from 'vitest';
import { mapStoryTexts } from '../../../shared/domain/map-story-texts.ts';
import { emptyContent } from '../../../shared/domain/story.ts';
import { storyTexts } from '../../../shared/domain/story-texts.ts';
import { fc } from '../../support/properties.ts';
import { anyContent } from '../interchange/arbitrary-content.ts';

it('meets the texts that storyTexts tells of, in their order, and changes nothing by itself', () => {
  fc.assert(
    fc.property(anyContent, (content) => {
      const met: unknown[] = [];
      const same = mapStoryTexts(content, (text, place) => {
        met.push({ place, text });
        return text;
      });
      expect(same).toEqual(content);
      expect(met).toEqual(storyTexts(content));
    }),
  );
});

it('leaves a day in numbers whole, and changes a date that is words', () => {
  const younger = (text: string) => text.replace('23', 'i tyverne');
  const mapped = (date: string) =>
    mapStoryTexts({ ...emptyContent, body: 'Hun er 23.', date }, younger);
  expect(mapped('2026-01-23')).toMatchObject({ body: 'Hun er i tyverne.', date: '2026-01-23' });
  expect(mapped('da hun var 23').date).toBe('da hun var i tyverne');
});
