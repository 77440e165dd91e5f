/** How many checks held and how many did not; a check that counts for nothing is both zero. */
export type Count = { readonly passed: number; readonly failed: number };

/** One part of `npm test`. */
export type Step = {
  readonly title: string;
  /** Titles of steps without which this one can't say anything; it fails unrun when one of them failed. */
  readonly needs?: readonly string[];
  readonly run: () => Count | Promise<Count>;
};
