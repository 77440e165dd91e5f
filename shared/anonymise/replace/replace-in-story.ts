import { belongsThere } from '../../approval/placed-findings.ts';
import { mapStoryTexts } from '../../domain/map-story-texts.ts';
import type { StoryContent } from '../../domain/story.ts';
import type { Finding, FindingType } from '../finding.ts';
import { replaceInText } from './replace-in-text.ts';
import type { Replacement } from './replacement.ts';

/**
 * A story with a thing replaced in every field, and all else as it was. What belongs where it stands, such as the name of
 * a contributor, is left there.
 * @param found what was found in each text of the story, in the order of `storyTexts`: a form in small letters
 *   is replaced only where it was found, since it may be an ordinary word elsewhere.
 */
export function replaceInStory(
  content: StoryContent,
  type: FindingType,
  { words }: Pick<Replacement, 'words'>,
  found: readonly (readonly Finding[])[],
): StoryContent {
  let index = -1;
  return mapStoryTexts(content, (text, place) => {
    index += 1;
    const findings = found[index] ?? [];
    const isLeft = belongsThere(place, type);
    return isLeft ? text : replaceInText(text, words, type, findings);
  });
}
