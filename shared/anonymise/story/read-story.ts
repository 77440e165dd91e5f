import type { Span } from '../finding.ts';
import { openNumberModel } from '../numbers/number-roles.ts';
import { type ReadWord, readParagraphs } from '../read-paragraph.ts';
import { resolveSpans } from '../resolve-spans.ts';
import { createLexicon } from '../tagger/lexicon.ts';
import { chainOf } from '../tagger/quick-marginals.ts';
import { packWeights } from '../tagger/quick-tagger.ts';
import { openModel } from '../tagger/tagger.ts';
import { openWordSet } from '../tagger/word-set.ts';
import { wordTable } from '../tagger/word-table.ts';
import { withoutItemNumbers } from './item-numbers.ts';
import { knownWord } from './known-word.ts';
import { type SearchedParagraph, storyMatches } from './story-matches.ts';
import { storyNames } from './story-names.ts';
import type { StoryWords } from './story-words.ts';
import { withTowns } from './with-towns.ts';

/** The data that a story is read with; `build/anonymise` makes them. */
export interface ReadingAssets {
  readonly dictionary: Uint8Array;
  readonly tagger: Uint8Array;
  readonly numbers: Uint8Array;
}

/**
 * A story's words, and what may identify somebody in it, in the order of the text and apart. The words hold until the
 * next story is read: those of a paragraph that it shares stand where it has them then.
 */
export interface ReadStory extends StoryWords {
  readonly spans: readonly Span[];
  /** Where words begin that the story itself says are somebody, see `storyNames`. */
  readonly told: ReadonlySet<number>;
}

/** So many words are remembered, then all are forgotten; so many paragraphs, then all but those of the text at hand. */
const remembered = { words: 50_000, paragraphs: 300 } as const;

/**
 * Reads stories for what `findIdentifiers` finds and for names, places and organisations. It remembers what it read,
 * so that a text in which one paragraph changed is read again for that paragraph only.
 */
export function createStoryReader(assets: ReadingAssets): (text: string) => ReadStory {
  const lexicon = createLexicon(openWordSet(assets.dictionary));
  const known = wordTable(remembered.words, (word) => knownWord(word, lexicon));
  const model = openModel(assets.tagger);
  const reader = {
    weights: packWeights(model),
    chain: chainOf(model),
    numbers: openNumberModel(assets.numbers),
    knownWord: (word: string) => known.at(word, 0, word.length),
  };
  const paragraphs = new Map<string, PlacedParagraph>();
  const readUnknown = (own: readonly { readonly source: string }[]) => {
    const sources = new Set(own.map(({ source }) => source));
    const unknown = [...sources].filter((source) => !paragraphs.has(source));
    if (paragraphs.size + unknown.length > remembered.paragraphs) {
      for (const source of paragraphs.keys()) if (!sources.has(source)) paragraphs.delete(source);
    }
    readParagraphs(unknown, reader).forEach((read, index) => {
      const source = unknown[index] ?? '';
      paragraphs.set(source, {
        ...read,
        asked: placesOf(read.words, ({ isAsked }) => isAsked),
        lines: placesOf(read.words, ({ isLine }) => isLine),
        source,
        start: 0,
        turn: 0,
        found: new Map(),
      });
    });
  };
  let turn = 0;
  return (text) => {
    const own = paragraphsOf(text);
    readUnknown(own);
    turn += 1;
    const spans: Span[] = [];
    const asked: number[] = [];
    const lines: number[] = [];
    const searched: PlacedParagraph[] = [];
    let count = 0;
    for (const { start, source } of own) {
      const read = paragraphs.get(source);
      if (read === undefined) continue;
      // A paragraph that the text has twice stands in two places.
      const placed = read.turn === turn ? copyOf(read) : read;
      placed.turn = turn;
      place(placed, start);
      searched.push(placed);
      for (const span of placed.byForm) spans.push(span);
      for (const index of placed.asked) asked.push(count + index);
      for (const index of placed.lines) lines.push(count + index);
      count += placed.words.length;
    }
    const words = noWords.concat(...searched.map((paragraph) => paragraph.words));
    const names = storyNames(text, { words, asked, lines }, storyMatches(searched));
    const all = resolveSpans([...withoutItemNumbers(text, spans), ...names.spans], text);
    return { words, asked, lines, spans: withTowns(all, text), told: names.told };
  };
}

const noWords: readonly ReadWord[] = [];

/** What was read of a paragraph, with the offsets of the text that it begins in at `start`, and when it last was in one. */
interface PlacedParagraph extends SearchedParagraph {
  byForm: readonly Span[];
  readonly words: readonly PlacedWord[];
  /** The places of words in it, see `StoryWords`. */
  readonly asked: readonly number[];
  readonly lines: readonly number[];
  start: number;
  turn: number;
}

/** Words are moved in place: there are many, and most paragraphs stand elsewhere in each text. */
interface PlacedWord extends ReadWord {
  start: number;
  end: number;
}

function placesOf(words: readonly ReadWord[], holds: (word: ReadWord) => boolean): number[] {
  const places: number[] = [];
  words.forEach((word, index) => {
    if (holds(word)) places.push(index);
  });
  return places;
}

function place(paragraph: PlacedParagraph, start: number): void {
  const by = start - paragraph.start;
  // While somebody types, the paragraphs above stay where they are.
  if (by === 0) return;
  paragraph.start = start;
  paragraph.byForm = paragraph.byForm.map((span) => moved(span, by));
  for (const word of paragraph.words) {
    word.start += by;
    word.end += by;
  }
}

const copyOf = (paragraph: PlacedParagraph): PlacedParagraph => ({
  ...paragraph,
  words: paragraph.words.map((word) => ({ ...word })),
});

const gap = /\r?\n[ \t]*\r?\n\s*/y;
const carriageReturn = 0x0d;

function paragraphsOf(
  text: string,
): readonly { readonly start: number; readonly source: string }[] {
  const paragraphs: { start: number; source: string }[] = [];
  let start = 0;
  for (let feed = text.indexOf('\n'); feed !== -1; feed = text.indexOf('\n', feed + 1)) {
    const end = feed > start && text.charCodeAt(feed - 1) === carriageReturn ? feed - 1 : feed;
    gap.lastIndex = end;
    if (!gap.test(text)) continue;
    paragraphs.push({ start, source: text.slice(start, end) });
    start = gap.lastIndex;
    feed = start - 1;
  }
  paragraphs.push({ start, source: text.slice(start) });
  return paragraphs;
}

function moved(span: Span, by: number): Span {
  return { ...span, start: span.start + by, end: span.end + by };
}
