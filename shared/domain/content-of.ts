import { type Story, type StoryContent, storyContentSchema } from './story.ts';

/** What a person wrote of a story, without what the program keeps of it. */
export function contentOf(story: Story): StoryContent {
  return storyContentSchema.strip().parse(story);
}
