import type { ImportedStory } from '../../main/library/commands/command.ts';
import { currentFormat } from '../../shared/domain/format.ts';
import type { Story } from '../../shared/domain/story.ts';

/** A story as an import brings it, with an original of its own. */
export function imported(story: Story, text = 'Teksten, som den kom.'): ImportedStory {
  return {
    story,
    original: {
      format: currentFormat,
      id: story.id,
      text,
      author: 'Nanna',
      authorEmail: 'nanna@example.dk',
      source: 'kaffe.txt',
      receivedAt: story.createdAt,
      sentAt: '',
      messageId: '',
      parts: [],
      earlier: [],
      doubts: [],
      tellers: [],
      pseudonyms: [],
    },
  };
}
