/**
 * `source`: the Typst source or a file it names was refused. `standard`: set, but it can't keep what
 * the PDF standard asks. `engine`: the engine itself gave up or could not start.
 */
export type TypesetErrorCode = 'source' | 'standard' | 'engine';

/** Why a booklet could not be set. `details` holds one line a remark of the engine, in its own words. */
export class TypesetError extends Error {
  override readonly name = 'TypesetError';
  readonly code: TypesetErrorCode;
  readonly details: readonly string[];

  constructor(code: TypesetErrorCode, details: readonly string[], options?: ErrorOptions) {
    super(`${code}: ${details.join('; ')}`, options);
    this.code = code;
    this.details = details;
  }
}
