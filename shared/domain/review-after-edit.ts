import type { DecidedFinding, Review } from './review.ts';
import type { StoryContent } from './story.ts';
import { storyTexts } from './story-texts.ts';

/** The review of a story whose content is now another: nobody has read it yet, and what is gone is let go. */
export function reviewAfterEdit(review: Review, content: StoryContent): Review {
  const texts = storyTexts(content);
  const stands = ({ text }: DecidedFinding) => texts.some((placed) => placed.text.includes(text));
  return { kept: review.kept.filter(stands), looked: review.looked.filter(stands), by: '' };
}
