/** What is wrong with a file of the interchange format, as data. */
export type InterchangeProblem =
  | { readonly code: 'front-matter-syntax'; readonly line: number }
  | { readonly code: 'front-matter-field'; readonly field: string }
  | { readonly code: 'front-matter-open' };

/** Thrown by `parseStoryFile`; the file is set aside with a sentence made of the problem. */
export class InterchangeError extends Error {
  readonly problem: InterchangeProblem;

  constructor(problem: InterchangeProblem) {
    super(JSON.stringify(problem));
    this.name = 'InterchangeError';
    this.problem = problem;
  }
}
