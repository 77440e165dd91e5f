import { basename } from 'node:path';
import type { Media } from '../../shared/domain/media.ts';
import { mediaKindOf } from '../../shared/interchange/media-kind.ts';
import type { AddedMedia } from '../../shared/ipc/media-calls.ts';
import { type Messages, messages } from '../../shared/messages/messages.ts';
import { CollectError, type SetAsideCause } from '../collect/incoming.ts';
import { limits } from '../collect/limits.ts';
import { readBounded } from '../collect/read-bounded.ts';
import { mediaEnding } from '../collect/readers/media-ending.ts';
import { setAsideSentence } from '../collect/set-aside-sentence.ts';
import type { Library } from '../library/library.ts';
import type { MediaService } from './service.ts';

/** The part of the service that is about pictures, sounds and films of whatever library is open by then. */
export function mediaService(library: () => Library, current: () => Library | null): MediaService {
  return {
    mediaPath: async ({ file }) => current()?.media.pathOf(file) ?? null,
    async addMedia({ paths }) {
      const { media: store, state } = library();
      const texts = messages(state.info.language);
      const media: AddedMedia['media'] = [];
      const setAside: AddedMedia['setAside'] = [];
      for (const path of paths) {
        try {
          const bytes = await readBounded(path, limits.media);
          const ending = mediaEnding(bytes, path);
          if (ending === null) throw new CollectError({ code: 'media-type', name: basename(path) });
          media.push(unanswered(await store.add(bytes, ending)));
        } catch (error) {
          if (!(error instanceof CollectError)) throw error;
          setAside.push({ source: path, reason: sentence(error.reason, texts) });
        }
      }
      return { media, setAside };
    },
  };
}

/** A file of which nobody has said anything yet. */
function unanswered(file: string): Media {
  const kind = mediaKindOf({ file, url: '' });
  return { kind, file, url: '', alt: '', caption: '', transcript: '', recognisable: 'unanswered' };
}

/** What helps with a picture or a film is not what helps with a document. */
function sentence(cause: SetAsideCause, texts: Messages): string {
  const { refused } = texts.fields.media;
  switch (cause.code) {
    case 'media-type':
      return refused.type(cause.name);
    case 'too-large':
      return refused.tooLarge(cause.limitMegabytes);
    default:
      return setAsideSentence(cause, texts);
  }
}
