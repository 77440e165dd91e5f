import { putRight, putRightIn, timesInStory } from '../../shared/collect/correct/put-right.ts';
import type { Replacement } from '../../shared/collect/correct/replacements.ts';
import { messageParts } from '../../shared/collect/cut/message-parts.ts';
import { wholePart } from '../../shared/collect/parts/part.ts';
import { sameName } from '../../shared/collect/people/people.ts';
import type { Correction } from '../../shared/collect/stories/correction.ts';
import { withDoubt } from '../../shared/domain/doubt.ts';
import {
  type IncomingStory,
  originalOf,
  type SetAside,
  type UnsureCorrection,
} from './incoming.ts';

export interface Corrected {
  readonly stories: readonly IncomingStory[];
  readonly setAside: readonly SetAside[];
  /** Those whose author has told nothing before that came along. */
  readonly open: readonly Correction[];
}

/** Who told a text and when: the same person and no later than a correction, or the correction is not of it. */
interface Told {
  readonly author: string;
  readonly authorEmail: string;
  readonly sentAt: string;
}

/**
 * Puts right what authors write of their own stories in a later mail, where it is certain: the old
 * words stand exactly once in all that they had told. The text from before is kept as an earlier
 * version, and the mail as a part of the original. Any other correction is set aside with the
 * reason, and the stories that it could be about ask for a look.
 */
export function correctStories(
  stories: readonly IncomingStory[],
  corrections: readonly Correction[],
): Corrected {
  const corrected = [...stories];
  const setAside: SetAside[] = [];
  const open: Correction[] = [];
  for (const correction of onceEach(corrections)) {
    const own = corrected.filter((story) => isOfSameAuthor(story, correction));
    const found = placeOf(own.map(textsOf), correction.replacements);
    if (own.length === 0) {
      open.push(correction);
    } else if (typeof found === 'number') {
      const story = own[found];
      if (story === undefined) continue;
      corrected[corrected.indexOf(story)] = withCorrection(story, correction);
      setAside.push(asideOf(correction, { code: 'corrected', title: story.content.title }));
    } else {
      setAside.push(asideOf(correction, found));
      for (const story of own)
        corrected[corrected.indexOf(story)] = {
          ...story,
          doubts: withDoubt(story.doubts, 'correction'),
        };
    }
  }
  return { stories: corrected, setAside, open };
}

/** A correction that somebody quoted, or sent again, is one. */
function onceEach(corrections: readonly Correction[]): readonly Correction[] {
  const known = new Set<string>();
  return corrections.filter(({ author, replacements, text }) => {
    const said = replacements.length === 0 ? text : replacements;
    const key = JSON.stringify([author.address || sameName(author.name), said]);
    return !known.has(key) && known.add(key);
  });
}

/** A correction of which nothing becomes a story by itself. */
export function asideOf(
  { file, author, at, text }: Correction,
  cause: SetAside['cause'],
): SetAside {
  return {
    file,
    author: author.name,
    authorEmail: author.address,
    sentAt: at,
    cause,
    text,
  };
}

/** Whether somebody told a text before they wrote a correction. */
export function isOfSameAuthor(told: Told, { author, at }: Correction): boolean {
  // A day is before every minute of it.
  if (at !== '' && told.sentAt.slice(0, at.length) > at) return false;
  if (author.address !== '' && told.authorEmail !== '') return author.address === told.authorEmail;
  return author.name !== '' && sameName(author.name) === sameName(told.author);
}

/** Which of several texts all of a correction's old words stand in, each exactly once and nowhere else; or why that is not certain. */
export function placeOf(
  texts: readonly { readonly title: string; readonly body: string }[],
  replacements: readonly Replacement[],
): number | UnsureCorrection {
  const [first] = replacements;
  if (first === undefined) return { code: 'correction-unsure', why: 'no-words', words: '' };
  const places = new Set<number>();
  for (const { from } of replacements) {
    const times = texts.map((text) => timesInStory(text, from));
    const all = times.reduce((sum, count) => sum + count, 0);
    if (all !== 1) {
      const why = all === 0 ? 'no-place' : 'many-places';
      return { code: 'correction-unsure', why, words: from };
    }
    places.add(times.indexOf(1));
  }
  const [place] = places;
  if (place === undefined || places.size > 1) {
    return { code: 'correction-unsure', why: 'many-places', words: first.from };
  }
  return place;
}

function textsOf({ content }: IncomingStory) {
  return { title: content.title, body: content.body };
}

function withCorrection(story: IncomingStory, correction: Correction): IncomingStory {
  const { content, told, sentAt, file, earlier } = story;
  const original = originalOf(story);
  const parts = story.parts.map(wholePart);
  const right = (text: string) => correction.replacements.reduce(putRight, text);
  const { title, body } = correction.replacements.reduce(putRightIn, textsOf(story));
  const cut = messageParts({ parts, text: original }, content.title).map((part) =>
    part.kind === 'story' || part.kind === 'title' ? { ...part, text: right(part.text) } : part,
  );
  return {
    ...story,
    content: { ...content, title, body },
    told: right(told),
    original: `${original}\n\n${correction.text}`,
    parts: [...cut, { kind: 'afterword', text: correction.text }],
    earlier: [{ text: told, sentAt, source: file }, ...earlier],
  };
}
