import type { Original } from '../../domain/original.ts';
import type { Part } from '../parts/part.ts';
import { comparableText } from '../stories/comparable-text.ts';

/** A paragraph with the empty lines below it. */
const paragraphs = /\S[\s\S]*?(?:\n[ \t]*\n\s*|$)/g;

/**
 * A message in its order, with what each stretch of it was taken for. One of which nothing was cut is its
 * paragraphs, and its title where that stands above them.
 */
export function messageParts(
  { parts, text }: Pick<Original, 'parts' | 'text'>,
  title: string,
): readonly Part[] {
  if (parts.length > 0) return parts;
  const found = [...text.matchAll(paragraphs)];
  const known = comparableText(title);
  return found.map(([paragraph], at): Part => {
    // White space above the first paragraph belongs to it, so that no sign is lost.
    const whole = at === 0 ? text.slice(0, found[0]?.index ?? 0) + paragraph : paragraph;
    const isTitle = at === 0 && found.length > 1 && comparableText(paragraph) === known;
    return { kind: isTitle ? 'title' : 'story', text: whole };
  });
}

/** Every sign of a message, whether it was cut or not. */
export function signsOf({ parts, text }: Pick<Original, 'parts' | 'text'>): string {
  return parts.length === 0 ? text : wholeOf(parts);
}

/** Every sign of a message: what no cutting changes. */
export function wholeOf(parts: readonly Part[]): string {
  return parts.map(({ text }) => text).join('');
}

/** Whether a stretch goes on in the next without a new paragraph: it ends in white space, and in no empty line. */
export function goesOn({ text }: Pick<Part, 'text'>): boolean {
  const blank = text.slice(text.trimEnd().length);
  return blank !== '' && !/\n[ \t]*\n/.test(blank);
}

/** Stretches as one text to read, with an empty line between paragraphs. */
export function readableText(parts: readonly Part[]): string {
  return parts
    .map(({ text }, at) => (at === parts.length - 1 || /\s$/.test(text) ? text : `${text}\n\n`))
    .join('')
    .trim();
}
