import { type CutAct, CutError } from '../../../shared/collect/cut/cut-act.ts';
import { isHeldBy, joinedContent, joinedParts } from '../../../shared/collect/cut/join-told.ts';
import { messageParts, readableText } from '../../../shared/collect/cut/message-parts.ts';
import { recut } from '../../../shared/collect/cut/recut.ts';
import { retell, type ToldStory } from '../../../shared/collect/cut/retell.ts';
import { splitTold } from '../../../shared/collect/cut/split-told.ts';
import { currentFormat } from '../../../shared/domain/format.ts';
import type { Original } from '../../../shared/domain/original.ts';
import { noReview } from '../../../shared/domain/review.ts';
import { emptyContent, type Story } from '../../../shared/domain/story.ts';
import { cutIn, type OriginalCut } from '../../../shared/history/kept-cut.ts';
import type { Command, ImportedStory } from '../commands/command.ts';
import { newId } from '../documents/new-id.ts';

/** A story with the message it was cut out of. */
export interface CutStory {
  readonly story: Story;
  readonly original: Original;
}

/** What an act means for a library, and where in the message the person goes on. */
export interface CutOutcome {
  readonly command: Command;
  readonly at: number;
}

/**
 * Makes an act into a command.
 * @param other the story that is joined; null where the act joins none, or where it cannot be joined.
 * @param time when it happens, as an ISO time.
 * @throws CutError where the message cannot be cut so.
 */
export function cutCommand(
  one: CutStory,
  act: CutAct,
  other: CutStory | null,
  time: string,
): CutOutcome {
  const { story, original } = one;
  const parts = messageParts(original, story.title);
  const cut = (changes: Partial<OriginalCut>, behind: string | null = null) => {
    const before = cutIn(original);
    return { before, after: { ...before, ...changes }, behind };
  };
  const about = { id: story.id, at: time } as const;
  switch (act.act) {
    case 'move-border':
    case 'put-back':
    case 'cut-away': {
      const next = recut(parts, act);
      const content = changedIn(story, retell(story, parts, next.parts));
      const change = cut({ parts: next.parts });
      return { command: { type: 'cut-story', ...about, cut: change, content }, at: next.at };
    }
    case 'split': {
      const [first, second] = splitTold(story, parts, act.at);
      return {
        command: {
          type: 'split-story',
          ...about,
          cut: cut({ parts: first.parts }),
          content: changedIn(story, first.story),
          second: secondHalf(one, second, time),
        },
        at: act.at,
      };
    }
    case 'join': {
      if (other === null) throw new CutError('nothing-to-join');
      const second = messageParts(other.original, other.story.title);
      const behind = isHeldBy(parts, second) ? null : other.story.id;
      const joined = joinedParts(parts, second);
      return {
        command: {
          type: 'join-stories',
          ...about,
          cut: cut({ parts: joined }, behind),
          content: joinedContent(story, other.story, second),
          second: other.story.id,
        },
        at: Math.max(0, joined.length - second.length),
      };
    }
    case 'name-author': {
      const { name: author, address: authorEmail } = act;
      const doubts = original.doubts.filter((doubt) => doubt !== 'teller');
      const change = cut({ author, authorEmail, doubts });
      return { command: { type: 'cut-story', ...about, cut: change, content: {} }, at: 0 };
    }
    case 'look': {
      const change = cut({ doubts: [] });
      return { command: { type: 'cut-story', ...about, cut: change, content: {} }, at: 0 };
    }
  }
}

function changedIn(story: Story, { title, body }: ToldStory): Partial<ToldStory> {
  return {
    ...(title === story.title ? {} : { title }),
    ...(body === story.body ? {} : { body }),
  };
}

/** The story that the rest of a message tells, by the same person; pictures in its text come along. */
function secondHalf(
  { story, original }: CutStory,
  { parts, story: told }: ReturnType<typeof splitTold>[1],
  time: string,
): ImportedStory {
  const id = newId();
  return {
    story: {
      ...emptyContent,
      ...told,
      date: story.date,
      media: story.media.filter(({ file }) => file !== '' && told.body.includes(`](${file}`)),
      format: currentFormat,
      id,
      revision: 0,
      status: 'inbox',
      archived: story.archived,
      approval: null,
      review: noReview,
      source: story.source,
      createdAt: story.createdAt,
      changedAt: time,
    },
    original: {
      ...original,
      id,
      text: readableText(parts),
      parts: [...parts],
      earlier: [],
      doubts: [],
      pseudonyms: [],
    },
  };
}
