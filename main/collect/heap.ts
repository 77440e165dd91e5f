import { wordCount } from '../../shared/collect/parts/unit.ts';
import { wholeNamed } from '../../shared/collect/people/first-name.ts';
import type { Correction } from '../../shared/collect/stories/correction.ts';
import { mergeTellings } from '../../shared/collect/stories/merge-tellings.ts';
import { type OtherMessage, readMessages } from '../../shared/collect/stories/read-messages.ts';
import { tellerInFileName } from '../../shared/collect/teller/file-teller.ts';
import type { Mail } from '../../shared/collect/thread/mail.ts';
import type { Mailbox } from '../../shared/collect/thread/mailbox.ts';
import { MessageHeap } from '../../shared/collect/thread/message-heap.ts';
import { correctStories } from './correct-stories.ts';
import type { IncomingMedia, IncomingStory, SetAside, SetAsideCause } from './incoming.ts';
import { CollectError } from './incoming.ts';
import { limits } from './limits.ts';
import { storyOfTelling } from './mail/story-of-telling.ts';

/** A document on its own is cleaner than a quote and no cleaner than its writer's own mail. */
const documentLevel = 0.5;
/** A file of the interchange format holds more than a text. */
const storyFileLevel = -1;

export interface Sifted {
  readonly stories: readonly IncomingStory[];
  readonly setAside: readonly SetAside[];
  /** What authors want put right in stories that did not come along. */
  readonly corrections: readonly Correction[];
}

/** Gathers what readers find, and makes one heap of it: every story once. */
export class Heap {
  readonly #messages = new MessageHeap();
  readonly #stories: {
    story: IncomingStory;
    level: number;
    sender: Mailbox | null;
    creator: string;
  }[] = [];
  readonly #setAside: SetAside[] = [];
  readonly #media = new Map<string, IncomingMedia[]>();
  #mailCount = 0;
  #mediaSize = 0;

  /**
   * Takes a mail over.
   * @throws CollectError `too-many` when the import holds more mails than it may.
   */
  addMail(mail: Mail): void {
    if (this.#mailCount >= limits.messages) {
      throw new CollectError({ code: 'too-many', limit: limits.messages });
    }
    this.#mailCount += 1;
    this.#messages.add(mail);
  }

  /** A document is a story; one that came with a mail is its sender's, one that nothing names may be its creator's. */
  addStory(
    story: IncomingStory,
    isStoryFile = false,
    sender: Mailbox | null = null,
    creator = '',
  ): void {
    const level = isStoryFile ? storyFileLevel : documentLevel;
    this.#stories.push({ story, level, sender, creator });
  }

  /** Keeps a picture for the story of a mail, while there is room for pictures. */
  addPicture(mail: string, picture: IncomingMedia): boolean {
    if (this.#mediaSize + picture.bytes.length > limits.mailMedia) return false;
    this.#mediaSize += picture.bytes.length;
    this.#media.set(mail, [...(this.#media.get(mail) ?? []), picture]);
    return true;
  }

  setAside(file: string, cause: SetAsideCause, text = ''): void {
    this.#setAside.push({ file, author: '', authorEmail: '', sentAt: '', cause, text });
  }

  /** The stories of everything that came, each once, and what is none, with the reason. */
  sift(): Sifted {
    const { tellings, others, corrections } = readMessages(this.#messages);
    const told = tellings.map((telling) => ({
      ...telling,
      make: () => storyOfTelling(telling, this.#media.get(telling.origin) ?? []),
    }));
    const known = this.#messages.people.wholeNames();
    const written = this.#stories.filter(
      ({ story, level }) => level === storyFileLevel || !isBareList(story.told),
    );
    const documents = written.map(({ story, level, sender, creator }) => {
      const name = story.author || tellerInFileName(story.file, known);
      // What a program wrote down of its user is a guess.
      const isGuess = sender === null && name === '' && creator !== '';
      const said = sender ?? { name: name || creator, address: story.authorEmail };
      const author = this.#messages.people.complete(wholeNamed(said, known));
      const guess = isGuess ? ({ doubts: ['teller'], tellers: [author] } as const) : {};
      return {
        file: story.file,
        author,
        at: story.sentAt,
        messageId: story.messageId,
        text: story.told,
        level,
        doubts: guess.doubts ?? story.doubts,
        tellers: guess.tellers ?? story.tellers,
        make: () => ({ ...story, ...guess }),
      };
    });
    const merged = mergeTellings([...told, ...documents]);
    const stories = merged.map(({ kept, author, at, earlier }): IncomingStory => {
      const story = kept.make();
      return {
        ...story,
        author: author.name,
        authorEmail: author.address,
        sentAt: at,
        content: { ...story.content, date: story.content.date || at.slice(0, 10) },
        earlier: earlier.map(({ text, at: sentAt, file }) => ({ text, sentAt, source: file })),
      };
    });
    const corrected = correctStories(stories, corrections);
    const lists = this.#stories.filter((one) => !written.includes(one)).map(({ story }) => story);
    return {
      stories: corrected.stories,
      setAside: [
        ...this.#setAside,
        ...others.map(asideOf),
        ...lists.map(listAsideOf),
        ...corrected.setAside,
      ],
      corrections: corrected.open,
    };
  }
}

function asideOf({ file, author, at, kind, text }: OtherMessage): SetAside {
  const { name, address: authorEmail } = author;
  return { file, author: name, authorEmail, sentAt: at, cause: { code: 'message', kind }, text };
}

/** A list of names has so many lines at least, and no line of it so many words. */
const fewestLines = 3;
const fewestWords = 5;

/** Whether a document is nothing but a list of a word or two a line, as of who is coming. */
function isBareList(told: string): boolean {
  const lines = told.split('\n').filter((line) => line.trim() !== '');
  return (
    lines.length >= fewestLines &&
    lines.every((line) => wordCount(line) < fewestWords && !/[.!?…,]["”’»]?$/.test(line))
  );
}

function listAsideOf({ file, author, authorEmail, sentAt, told }: IncomingStory): SetAside {
  const cause = { code: 'message', kind: 'unsure' } as const;
  return { file, author, authorEmail, sentAt, cause, text: told };
}
