import { comparableText } from '../../shared/collect/stories/comparable-text.ts';
import { shortestCopy } from '../../shared/collect/stories/merge-tellings.ts';
import { type Shingles, sharedCount, shinglesOf } from '../../shared/collect/stories/shingles.ts';
import { withDoubt } from '../../shared/domain/doubt.ts';
import type { Original } from '../../shared/domain/original.ts';
import { cutIn } from '../../shared/history/kept-cut.ts';
import type { DoubtedStory, ImportedStory } from '../library/commands/command.ts';
import { newId } from '../library/documents/new-id.ts';
import type { Library } from '../library/library.ts';
import type { Collected } from './collect-stories.ts';
import { correctHeld } from './correct-held.ts';
import type { IncomingStory, SetAside } from './incoming.ts';
import { toInbox } from './to-inbox.ts';

/** What an import did to a library. */
export interface Imported {
  readonly stories: readonly ImportedStory[];
  /** What came and is no story, or is in the library already. */
  readonly setAside: readonly SetAside[];
}

/** A story that the library holds, with what came of it. */
interface Held {
  readonly id: string;
  readonly title: string;
  readonly comparable: ReadonlySet<string>;
  readonly shingles: readonly Shingles[];
  readonly original: Original | null;
  /** Whether nobody has worked on it. */
  readonly isUntouched: boolean;
}

/** Texts that share this much of the longer one are the same, as in one import. */
const sameText = 0.97;
/** Texts that share this much of the shorter one tell the same story. */
const sameStory = 0.55;

/**
 * Puts what was collected into the inbox as one step that can be undone. What an earlier import
 * brought is recognised and not added again; a version that its author sent later takes the place of
 * the earlier one, which goes to the archive unless somebody has worked on it.
 */
export async function importCollected(library: Library, collected: Collected): Promise<Imported> {
  const at = new Date().toISOString();
  const isEmpty = collected.stories.length + collected.corrections.length === 0;
  const held = isEmpty ? [] : await heldBy(library);
  const stories: ImportedStory[] = [];
  const archived: string[] = [];
  const known: SetAside[] = [];
  for (const incoming of collected.stories) {
    const match = matchIn(held, incoming);
    if (match !== null && !match.isCorrection) {
      const { title } = match.held;
      const { file, author, authorEmail, sentAt, told } = incoming;
      const cause = { code: 'already-here', title } as const;
      known.push({ file, author, authorEmail, sentAt, cause, text: told });
      continue;
    }
    if (match?.held.isUntouched === true) archived.push(match.held.id);
    stories.push(await toInbox(incoming, library.media, newId, at, match !== null));
  }
  const { corrected, doubted, setAside } = correctHeld(
    held.flatMap(({ id, original }) => {
      const story = library.state.stories.get(id);
      return story === undefined || original === null ? [] : [{ story, original }];
    }),
    collected.corrections,
  );
  await library.apply({
    type: 'import-stories',
    imported: stories,
    archived,
    corrected,
    doubted: held.flatMap((one) => (doubted.includes(one.id) ? doubtOf(one) : [])),
    at,
  });
  return { stories, setAside: [...collected.setAside, ...known, ...setAside] };
}

/** A story that is to be looked at, unless a correction of it is in doubt already. */
function doubtOf({ id, original }: Held): readonly DoubtedStory[] {
  if (original === null || original.doubts.includes('correction')) return [];
  const before = cutIn(original);
  return [
    {
      id,
      cut: {
        before,
        after: { ...before, doubts: withDoubt(before.doubts, 'correction') },
        behind: null,
      },
    },
  ];
}

async function heldBy(library: Library): Promise<readonly Held[]> {
  const held: Held[] = [];
  for (const story of [...library.state.stories.values()]) {
    const original = await library.readOriginal(story.id).catch(() => null);
    const told =
      original === null ? [] : [toldIn(original), ...original.earlier.map(({ text }) => text)];
    const texts = [`${story.title}\n\n${story.body}`, story.body, ...told].filter(
      (text) => text !== '',
    );
    held.push({
      id: story.id,
      title: story.title,
      comparable: new Set(texts.map(comparableText)),
      shingles: texts.slice(1).map(shinglesOf),
      original,
      isUntouched: story.revision === 0 && story.status === 'inbox' && !story.archived,
    });
  }
  return held;
}

/** What an original's author told, without what stood around it. */
export function toldIn({ text, parts }: Original): string {
  const told = parts.filter(({ kind }) => kind === 'story').map((part) => part.text);
  return told.length === 0 ? text : told.join('\n\n');
}

function matchIn(held: readonly Held[], incoming: IncomingStory) {
  const comparable = comparableText(incoming.told);
  const shingles = shinglesOf(incoming.told);
  const isShort = comparable.length < shortestCopy;
  for (const one of held) {
    const isOfFile = one.original?.source === incoming.file && one.title === incoming.content.title;
    if (one.comparable.has(comparable) && (!isShort || isOfFile)) {
      return { held: one, isCorrection: false };
    }
  }
  if (isShort) return null;
  for (const one of held) {
    const shared = one.shingles.map((other) => ({ other, count: sharedCount(shingles, other) }));
    const best = shared.reduce((most, next) => (next.count > most.count ? next : most), {
      other: new Uint32Array(),
      count: 0,
    });
    const small = Math.min(shingles.length, best.other.length);
    if (small === 0 || best.count / small < sameStory) continue;
    // What the author put right since then may be one word of a long story.
    const isReplaced = incoming.earlier.some(({ text }) =>
      one.comparable.has(comparableText(text)),
    );
    if (isReplaced) return { held: one, isCorrection: true };
    const isSame = best.count / Math.max(shingles.length, best.other.length) >= sameText;
    const before = one.original?.sentAt ?? '';
    const isLater = before !== '' && incoming.sentAt > before;
    const isOfAuthor =
      one.original !== null &&
      incoming.authorEmail !== '' &&
      one.original.authorEmail === incoming.authorEmail;
    return { held: one, isCorrection: !isSame && isLater && isOfAuthor };
  }
  return null;
}
