/**
 * How a word is written, as bits. Many rules ask it of each word with a capital, and most of them wherever it stands: it
 * is made once.
 */
export const wordForm = {
  /** `Sofie`, `Bo`: a capital, and small letters behind it. */
  capitalised: 1,
  /** The same with two small letters or more. */
  longer: 2,
  /** `TR`, `SKAT`: two capitals to four. */
  initials: 4,
  /** `TR`, `SKP`: two or three. */
  shortInitials: 8,
  /** `TRs`: two capitals to four in the genitive. */
  initialsOf: 16,
  /** `P's`: one capital in the genitive. */
  letterOf: 32,
} as const;

const asked: readonly (readonly [bit: number, pattern: RegExp])[] = [
  [wordForm.capitalised, /^\p{Lu}\p{Ll}+$/u],
  [wordForm.longer, /^\p{Lu}\p{Ll}{2,}$/u],
  [wordForm.initials, /^\p{Lu}{2,4}$/u],
  [wordForm.shortInitials, /^\p{Lu}{2,3}$/u],
  [wordForm.initialsOf, /^\p{Lu}{2,4}s$/u],
  [wordForm.letterOf, /^\p{Lu}['’´]s$/u],
];

/** The bits of a word as it is written. */
export function wordFormOf(text: string, isCapital: boolean): number {
  if (!isCapital) return 0;
  return asked.reduce((form, [bit, pattern]) => (pattern.test(text) ? form | bit : form), 0);
}

/** Whether a word is written so. */
export const isWritten = ({ form }: { readonly form: number }, bit: number): boolean =>
  (form & bit) !== 0;
