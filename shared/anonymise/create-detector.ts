import { lookOf, type WordLook } from './features.ts';
import { findingsOf } from './find-identifiers.ts';
import type { Finding, Span } from './finding.ts';
import { createLexicon } from './lexicon.ts';
import { type ReadParagraph, type ReadWord, readParagraph } from './read-paragraph.ts';
import { storyNames } from './story-names.ts';
import { openModel } from './tagger.ts';
import { openWordSet } from './word-set.ts';

/** The data that the detector works with; `build/anonymise` makes both. */
export interface DetectorAssets {
  readonly dictionary: Uint8Array;
  readonly tagger: Uint8Array;
}

export interface Detector {
  /** Everything in a text that can identify a person, in the order of the text and without overlaps. */
  find(text: string): readonly Finding[];
}

/** So many words and paragraphs are remembered; then all are forgotten. */
const remembered = { words: 50_000, paragraphs: 1_000 } as const;

/**
 * Finds names, places and organisations beside what `findIdentifiers` finds. It remembers what it read,
 * so that a text in which one paragraph changed is read again for that paragraph only.
 */
export function createDetector(assets: DetectorAssets): Detector {
  const lexicon = createLexicon(openWordSet(assets.dictionary));
  const looks = new Map<string, WordLook>();
  const reader = {
    model: openModel(assets.tagger),
    lookOf: (word: string) => recalled(looks, remembered.words, word, () => lookOf(word, lexicon)),
  };
  const paragraphs = new Map<string, ReadParagraph>();
  return {
    find(text) {
      const spans: Span[] = [];
      const words: ReadWord[] = [];
      for (const { start, source } of paragraphsOf(text)) {
        const read = recalled(paragraphs, remembered.paragraphs, source, () =>
          readParagraph(source, reader),
        );
        for (const span of read.byForm) spans.push(moved(span, start));
        for (const word of read.words) words.push(moved(word, start));
      }
      return findingsOf(text, [...spans, ...storyNames(text, words)]);
    },
  };
}

function recalled<Value>(
  known: Map<string, Value>,
  limit: number,
  key: string,
  make: () => Value,
): Value {
  const value = known.get(key);
  if (value !== undefined) return value;
  if (known.size >= limit) known.clear();
  const made = make();
  known.set(key, made);
  return made;
}

function paragraphsOf(
  text: string,
): readonly { readonly start: number; readonly source: string }[] {
  const paragraphs: { start: number; source: string }[] = [];
  let start = 0;
  for (const { index, 0: gap } of text.matchAll(/\r?\n[ \t]*\r?\n\s*/g)) {
    paragraphs.push({ start, source: text.slice(start, index) });
    start = index + gap.length;
  }
  paragraphs.push({ start, source: text.slice(start) });
  return paragraphs;
}

function moved<Place extends { readonly start: number; readonly end: number }>(
  place: Place,
  by: number,
): Place {
  return { ...place, start: place.start + by, end: place.end + by };
}
