import { calledWords } from '../../shared/anonymise/called/called-words.ts';
import type { ReadStory } from '../../shared/anonymise/story/read-story.ts';

/** A text in which every identifier is marked. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly MarkedPlace[];
}

interface MarkedPlace {
  readonly start: number;
  readonly end: number;
  /** Whether somebody, or a house, is called so. */
  readonly isCalled: boolean;
  /** Whether it must be found; what only may be says nothing. */
  readonly isOptional: boolean;
}

/** A word as its features, and whether somebody, or a house, is called so. */
export interface CalledCase {
  readonly features: readonly number[];
  readonly isName: boolean;
}

/** Persons, and houses: what is called as nothing else is worth a look as well. */
const isCalled = (type: string | undefined) => type === 'PERSON' || type === 'ORG';

/** Whole texts with their marks, see `readFieldTexts`. */
export function readMarkedTexts(source: string): readonly MarkedText[] {
  return source
    .split(/^# .*\n/m)
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((marked) => {
      const marks: MarkedPlace[] = [];
      let text = '';
      for (const part of marked.split(/(⟦[^⟧]+⟧)/)) {
        const [, type, optional, own] =
          /^⟦([A-Z_]+)(?:\.[\w-]+)?(\??):([\s\S]+)⟧$/.exec(part) ?? [];
        if (own !== undefined) {
          marks.push({
            start: text.length,
            end: text.length + own.length,
            isCalled: isCalled(type),
            isOptional: optional === '?',
          });
        }
        text += own ?? part;
      }
      return { text, marks };
    });
}

/** The cases of a text as it is read; words of other names, and of names that need not be found, are left out. */
export function calledCases(
  { text, marks }: MarkedText,
  read: (text: string) => ReadStory,
): readonly CalledCase[] {
  const { words } = read(text);
  return calledWords(text, words).flatMap(({ word, features }): CalledCase[] => {
    const mark = marks.find(({ start, end }) => start < word.end && word.start < end);
    if (mark === undefined) return [{ features: features(), isName: false }];
    return mark.isCalled && !mark.isOptional ? [{ features: features(), isName: true }] : [];
  });
}
