import type { LibraryProblem } from '../../shared/library/library-problem.ts';

/** Thrown by everything in this folder that refuses or fails. */
export class LibraryError extends Error {
  readonly problem: LibraryProblem;

  constructor(problem: LibraryProblem) {
    super(JSON.stringify(problem));
    this.name = 'LibraryError';
    this.problem = problem;
  }
}
