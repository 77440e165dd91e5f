import { errorCode } from '../library/disk/file-system.ts';
import type { Collected } from './collect-stories.ts';
import { collectTold } from './collect-told.ts';
import { Heap } from './heap.ts';
import { CollectError, type IncomingStory } from './incoming.ts';
import { textAsMails } from './mail/text-as-mail.ts';
import { readPlainText } from './readers/read-plain-text.ts';

/**
 * Reads a text from the clipboard: a story, or mails that somebody copied. `name` says where it came from. A person
 * who pastes one text means a story: what does not look like one comes in all the same, to be looked at.
 */
export function collectText(text: string, name: string): Collected {
  const heap = new Heap();
  let origins = 0;
  const newOrigin = () => {
    origins += 1;
    return String(origins);
  };
  const bytes = Buffer.from(text, 'utf8');
  try {
    const mails = textAsMails({ name, bytes, sent: null, nesting: 0 }, newOrigin);
    if (mails.length === 0) heap.addStory(pasted(readPlainText(name, bytes)));
    for (const mail of mails) heap.addMail(mail);
  } catch (error) {
    const cause =
      error instanceof CollectError
        ? error.reason
        : { code: 'unreadable' as const, cause: errorCode(error) || String(error) };
    heap.setAside(name, cause, text);
  }
  const read = heap.sift();
  const sifted = { ...read, stories: read.stories.map(pasted) };
  const { stories, setAside, corrections } = sifted;
  const [only] = setAside;
  const isNone = stories.length + corrections.length === 0 && setAside.length === 1;
  if (!isNone || only?.cause.code !== 'message' || only.cause.kind === 'empty') return sifted;
  // Without the head of a copied mail, in which other people's addresses stand.
  const told = collectTold({ ...only, source: name });
  return {
    ...told,
    stories: told.stories.map((story) => ({ ...pasted(story), doubts: ['kind'] })),
  };
}

function pasted(story: IncomingStory): IncomingStory {
  return { ...story, source: { kind: 'paste', name: story.source.name } };
}
