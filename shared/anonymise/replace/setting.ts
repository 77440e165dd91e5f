/** A place where a thing stands, with what its wording looks at so that the sentence stays Danish. */
export interface Setting {
  /** As it is written there. */
  readonly form: string;
  /** The end of what stands before it, as that reads by now, at most `sight` units. */
  readonly before: string;
  /** The beginning of what stands behind it, at most `sight` units. */
  readonly behind: string;
  /** Whether the thing was met before in this text: `byen` after `en by`. */
  readonly isAgain: boolean;
}

/** What stands in a place from now on: `på` and `en skole` for `hos Vesterskolen`. */
export interface Wording {
  /** Empty where the words beside it say enough: `hans mor` for `hans mor Karen`. */
  readonly to: string;
  /** The end of what stands before, which goes too: `hos `. */
  readonly lead?: string;
  /** What stands for that: `på `. */
  readonly prefix?: string;
  /** The beginning of what stands behind, which goes too. */
  readonly tail?: string;
}

export type WordingOf = (setting: Setting) => Wording;

/** So many units to either side are looked at. */
export const sight = 120;

/** A pattern for the end of what stands before, from the beginning of a word. */
export function ending(source: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${source})$`, 'iu');
}

/** Whether a thing begins its line, the marks of a list or a heading aside. */
export function beginsLine(before: string): boolean {
  return /(?:^|\n)[ \t]*(?:(?:[-*+>]|#{1,6}|\d+[.)])[ \t]+)*$/u.test(before);
}

/** Whether a thing ends its line. */
export function endsLine(behind: string): boolean {
  return /^[ \t]*(?:\r?\n|$)/u.test(behind);
}

/** A word of another beginning with the same kind of space behind it: `i ` for `hos `. */
export function inPlaceOf(lead: string, word: string): string {
  const isCapital = /^\p{Lu}/u.test(lead);
  const written = isCapital ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  return `${written}${/\s*$/u.exec(lead)?.[0] ?? ''}`;
}
