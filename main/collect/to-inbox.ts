import { wholePart } from '../../shared/collect/parts/part.ts';
import { withDoubt } from '../../shared/domain/doubt.ts';
import { currentFormat } from '../../shared/domain/format.ts';
import type { IdSource } from '../../shared/domain/ids.ts';
import type { Media } from '../../shared/domain/media.ts';
import { noReview } from '../../shared/domain/review.ts';
import { withPictureNames } from '../../shared/interchange/with-picture-names.ts';
import type { ImportedStory } from '../library/commands/command.ts';
import type { MediaStore } from '../library/media/media-store.ts';
import { type IncomingStory, originalOf } from './incoming.ts';

/**
 * Makes a story of the inbox out of what a reader found, with its original apart. Whatever the file
 * said of itself, a story enters unapproved. A correction of a story that the library holds is
 * marked, for a person to look at both.
 */
export async function toInbox(
  incoming: IncomingStory,
  media: MediaStore,
  newId: IdSource,
  at: string,
  isCorrection = false,
): Promise<ImportedStory> {
  const id = newId();
  const names = new Map<string, string>();
  for (const { name, bytes, ending } of incoming.media) {
    names.set(name, await media.add(bytes, ending));
  }
  const { body, ownWords, reflections } = incoming.content;
  const named = (medium: Media) => ({ ...medium, file: names.get(medium.file) ?? '' });
  return {
    story: {
      ...incoming.content,
      body: withPictureNames(body, names),
      ownWords: withPictureNames(ownWords, names),
      reflections: withPictureNames(reflections, names),
      media: incoming.content.media.map(named),
      format: currentFormat,
      id,
      revision: 0,
      status: 'inbox',
      archived: false,
      approval: null,
      review: noReview,
      source: incoming.source,
      createdAt: at,
      changedAt: at,
    },
    original: {
      format: currentFormat,
      id,
      text: originalOf(incoming),
      author: incoming.author,
      authorEmail: incoming.authorEmail,
      source: incoming.file,
      receivedAt: at,
      pseudonyms: [],
      sentAt: incoming.sentAt,
      messageId: incoming.messageId,
      parts: incoming.parts.map(wholePart).map(({ kind, text }) => ({ kind, text })),
      earlier: incoming.earlier.map(({ text, sentAt, source }) => ({ text, sentAt, source })),
      doubts: [...(isCorrection ? withDoubt(incoming.doubts, 'version') : incoming.doubts)],
      tellers: incoming.tellers.map(({ name, address }) => ({ name, address })),
    },
  };
}
