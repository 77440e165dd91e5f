import { matchesOf } from '../patterns/spans-of.ts';

/** What a pattern matches in a story, with the place of it there. */
export interface StoryMatch {
  readonly 0: string;
  readonly index: number;
  readonly groups: RegExpExecArray['groups'] | undefined;
}

/**
 * All matches of a pattern in a story, in order. It is looked for in each paragraph by itself, so that no match reaches
 * over a paragraph's end, and `$` is that end; and in those alone of which words and signs say that it may be there.
 * @param pattern with the flag `g`.
 * @param signs all of which a paragraph must have, see `storySign`.
 */
export type StoryMatches = (pattern: RegExp, signs: number) => readonly StoryMatch[];

/** A paragraph where it stands, with what its words and signs say and what was found in it before. */
export interface SearchedParagraph {
  readonly source: string;
  readonly start: number;
  readonly signs: number;
  readonly found: Found;
}

/** The matches of each pattern that was looked for, with their places in the paragraph. */
type Found = Map<RegExp, readonly RegExpExecArray[]>;

/** Searches a story by its paragraphs: while somebody types, all but one of them were searched before. */
export function storyMatches(paragraphs: readonly SearchedParagraph[]): StoryMatches {
  return (pattern, signs) => {
    const matches: StoryMatch[] = [];
    for (const paragraph of paragraphs) {
      if ((paragraph.signs & signs) !== signs) continue;
      for (const { 0: own, index, groups } of foundIn(paragraph, pattern)) {
        matches.push({ 0: own, index: paragraph.start + index, groups });
      }
    }
    return matches;
  };
}

function foundIn({ source, found }: SearchedParagraph, pattern: RegExp) {
  const known = found.get(pattern);
  if (known !== undefined) return known;
  const made = matchesOf(source, pattern);
  found.set(pattern, made);
  return made;
}
