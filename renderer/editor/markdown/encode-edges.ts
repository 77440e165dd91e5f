import { delimiterOf } from './delimiter-of.ts';
import { beginsInWord, endsInWord } from './edge-of-text.ts';
import type { Span } from './nest-marks.ts';

/** Which characters at the edges of a text must be written as references (`&#97;`). */
export type Edges = { readonly first: boolean; readonly last: boolean };

const isPlainPunctuation = /^[\p{P}\u0020-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u007e]$/u;

/**
 * A letter right outside emphasis keeps CommonMark from reading it when punctuation stands right
 * inside (`a**(b)**c`), and beside `_` always. A reference ends in punctuation and is read as the
 * letter: `&#97;**(b)**&#99;`.
 */
export function edgesToEncode(spans: readonly Span[], index: number): Edges {
  const previous = spans[index - 1];
  const next = spans[index + 1];
  const span = spans[index];
  const text = span?.kind === 'text' ? Array.from(span.text) : [];
  const isFirstWord = !isPlainPunctuation.test(text.at(0) ?? '');
  const isLastWord = !isPlainPunctuation.test(text.at(-1) ?? '');
  return {
    first:
      isFirstWord &&
      previous?.kind === 'close' &&
      needsPunctuation(
        delimiterOf(spans, index - 1),
        endsInWord(spans[index - 2]) && !isAlone(spans[index - 2], spans[index - 3], 'close'),
        previous,
      ),
    last:
      isLastWord &&
      next?.kind === 'open' &&
      needsPunctuation(
        delimiterOf(spans, index + 1),
        beginsInWord(spans[index + 2]) && !isAlone(spans[index + 2], spans[index + 3], 'open'),
        next,
      ),
  };
}

/** A letter that stands alone between two signs may itself have become a reference. */
function isAlone(inside: Span | undefined, beyond: Span | undefined, sign: Span['kind']): boolean {
  return beyond?.kind === sign && inside?.kind === 'text' && Array.from(inside.text).length === 1;
}

function needsPunctuation(delimiter: string, hasLetterInside: boolean, sign: Span): boolean {
  const isLink = 'mark' in sign && sign.mark.type.name === 'link';
  return !isLink && (delimiter === '_' || !hasLetterInside);
}

/** Escapes a text but for the edges that are written as references. */
export function withEncodedEdges(
  text: string,
  { first, last }: Edges,
  withEscapes: (text: string) => string,
): string {
  const characters = Array.from(text);
  const head = first ? characters.slice(0, 1) : [];
  const tail = last && characters.length > head.length ? characters.slice(-1) : [];
  const middle = characters.slice(head.length, characters.length - tail.length).join('');
  return [head.map(reference).join(''), withEscapes(middle), tail.map(reference).join('')].join('');
}

function reference(character: string): string {
  return `&#${character.codePointAt(0) ?? 0};`;
}
