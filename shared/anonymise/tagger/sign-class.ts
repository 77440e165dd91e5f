/** What a UTF-16 unit is, as far as searches ask. */
export const signClass = {
  /** Punctuation, and whatever is none of the others. */
  other: 0,
  /** `a` to `å`, small. */
  small: 1,
  /** `A` to `Å`. */
  capital: 2,
  digit: 3,
  /** A letter, a mark or a number that is none of these. */
  foreign: 4,
  /** A space that may stand within a number. */
  space: 5,
  /** Other white space. */
  white: 6,
  /** Half of a sign beyond Unicode's first plane. */
  half: 7,
} as const;

const latin = Uint8Array.from({ length: 256 }, (_, code) => asked(String.fromCharCode(code)));

const beyond = new Map<number, number>();

/** Looked up for what Danish texts are made of, and asked for once beyond. */
export function signClassOf(code: number): number {
  if (code < 256) return latin[code] ?? 0;
  const known = beyond.get(code);
  if (known !== undefined) return known;
  const made = asked(String.fromCharCode(code));
  beyond.set(code, made);
  return made;
}

function asked(sign: string): number {
  if (/[a-zæøå]/.test(sign)) return signClass.small;
  if (/[A-ZÆØÅ]/.test(sign)) return signClass.capital;
  if (/\d/.test(sign)) return signClass.digit;
  if (/[\p{L}\p{M}\p{N}]/u.test(sign)) return signClass.foreign;
  if (/\p{Cs}/u.test(sign)) return signClass.half;
  if (/[ \u00a0\u2009\u202f]/.test(sign)) return signClass.space;
  return /\s/.test(sign) ? signClass.white : signClass.other;
}

/** Whether a text begins with a letter, of any alphabet. */
export function beginsWithLetter(text: string): boolean {
  const first = signClassOf(text.charCodeAt(0));
  return isSeldom(first)
    ? /^\p{L}/u.test(text)
    : first === signClass.small || first === signClass.capital;
}

/** Whether a text begins with a capital, of any alphabet. */
export function beginsWithCapital(text: string): boolean {
  const first = signClassOf(text.charCodeAt(0));
  return isSeldom(first) ? /^\p{Lu}/u.test(text) : first === signClass.capital;
}

/** Whether a text begins with one of the ten digits. */
export const beginsWithDigit = (text: string): boolean =>
  signClassOf(text.charCodeAt(0)) === signClass.digit;

/** Whether a text begins with half of a sign beyond Unicode's first plane. */
export const beginsWithHalf = (text: string): boolean =>
  signClassOf(text.charCodeAt(0)) === signClass.half;

const isSeldom = (own: number) => own === signClass.foreign || own === signClass.half;
