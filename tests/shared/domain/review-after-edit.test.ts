import { expect, it } from 'vitest';
import type { Review } from '../../../shared/domain/review.ts';
import { reviewAfterEdit } from '../../../shared/domain/review-after-edit.ts';
import { emptyContent } from '../../../shared/domain/story.ts';

const review: Review = {
  kept: [
    { text: 'Storm', type: 'PERSON', why: 'not-identifying' },
    { text: 'Anna', type: 'PERSON', why: 'consent' },
  ],
  looked: [
    { text: 'tvillinger', type: 'RARE' },
    { text: 'den eneste', type: 'RARE' },
  ],
  by: 'Mette',
};

it('keeps what was decided of texts that still stand, in whichever field', () => {
  const content = { ...emptyContent, body: 'Der var Storm.', ownWords: 'Vi er tvillinger.' };
  expect(reviewAfterEdit(review, content)).toEqual({
    kept: [review.kept[0]],
    looked: [review.looked[0]],
    by: '',
  });
});

it('holds nothing of a story that holds nothing', () => {
  expect(reviewAfterEdit(review, emptyContent)).toEqual({ kept: [], looked: [], by: '' });
});
