import { belongsThere } from '../../approval/placed-findings.ts';
import { mapStoryTexts } from '../../domain/map-story-texts.ts';
import type { StoryContent } from '../../domain/story.ts';
import type { Finding, FindingType } from '../finding.ts';
import { replaceInText } from './replace-in-text.ts';
import type { Worded } from './replacement.ts';

/** A story as it reads when a thing is replaced, and every word that is new in it. */
export interface RewrittenStory {
  readonly content: StoryContent;
  readonly written: readonly string[];
}

/**
 * A story with a thing replaced in every field, and all else as it was. What belongs where it stands, such as the name of
 * a contributor, is left there.
 * @param found what was found in each text of the story, in the order of `storyTexts`: what may be
 *   an ordinary word or another number elsewhere is replaced only where it was found.
 */
export function replaceInStory(
  content: StoryContent,
  type: FindingType,
  worded: Worded,
  found: readonly (readonly Finding[])[],
): RewrittenStory {
  const written: string[] = [];
  let index = -1;
  const replaced = mapStoryTexts(content, (text, place) => {
    index += 1;
    if (belongsThere(place, type)) return text;
    const now = replaceInText(text, worded, type, found[index] ?? []);
    written.push(...now.written.map(({ start, end }) => now.text.slice(start, end)));
    return now.text;
  });
  return { content: replaced, written };
}
