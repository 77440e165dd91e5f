/**
 * `foreign-files`: the folder holds files that no earlier publication put there.
 * `not-a-folder`: a file stands where the folder should be.
 */
export type PublishSiteErrorCode = 'foreign-files' | 'not-a-folder';

/** Why a site was not published; nothing in the folder was touched. */
export class PublishSiteError extends Error {
  override readonly name = 'PublishSiteError';
  readonly code: PublishSiteErrorCode;
  readonly folder: string;
  /** Up to three of the files that stand in the way, relative to the folder. */
  readonly files: readonly string[];

  constructor(code: PublishSiteErrorCode, folder: string, files: readonly string[] = []) {
    super(`${code}: ${[folder, ...files].join(', ')}`);
    this.code = code;
    this.folder = folder;
    this.files = files;
  }
}
