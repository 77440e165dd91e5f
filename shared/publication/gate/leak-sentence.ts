import type { Messages } from '../../messages/messages.ts';
import type { Leak, LeakPlace } from './leak.ts';

/** What must not go out and where it stood, as sentences; of many, the first few by name. */
export function leakSentence(leaks: readonly Leak[], texts: Messages): string {
  const { leak } = texts.publishing;
  const sentences = leaks.map(({ text, from, place }) =>
    leak.found(text, from, where(place, texts)),
  );
  const named = [...new Set(sentences)];
  const more = named.length > namedAtMost ? [leak.more(named.length - namedAtMost)] : [];
  return [...named.slice(0, namedAtMost), ...more, leak.nothingPublished].join(' ');
}

const namedAtMost = 3;

function where(place: LeakPlace, { publishing: { leak }, domain }: Messages): string {
  switch (place.in) {
    case 'story': {
      const field = Object.entries(domain.fields).find(([name]) => name === place.field)?.[1];
      return leak.inStory(place.title, field ?? place.field);
    }
    case 'frame':
      return leak.inFrame[place.part];
    case 'file':
      return leak.inFile(place.path);
    case 'file-name':
      return leak.inFileName(place.path);
  }
}
