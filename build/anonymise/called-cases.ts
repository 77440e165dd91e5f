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
  readonly isPerson: boolean;
  /** Whether it must be found; what only may be says nothing. */
  readonly isOptional: boolean;
}

/** A word as its features, and whether somebody is called so. */
export interface CalledCase {
  readonly features: readonly number[];
  readonly isName: boolean;
}

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
            isPerson: type === 'PERSON',
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
  const { words, spans } = read(text);
  return calledWords(text, words, spans).flatMap(({ word, features }): CalledCase[] => {
    const mark = marks.find(({ start, end }) => start < word.end && word.start < end);
    if (mark === undefined) return [{ features: features(), isName: false }];
    return mark.isPerson && !mark.isOptional ? [{ features: features(), isName: true }] : [];
  });
}
