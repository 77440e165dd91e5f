import { expect, it } from 'vitest';
import { mapStoryTexts } from '../../../shared/domain/map-story-texts.ts';
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
