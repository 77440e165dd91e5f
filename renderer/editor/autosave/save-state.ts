/** How far a text has come on its way to the disk; `at` is when it was last saved, if it was. */
export type SaveState =
  | { readonly state: 'saved'; readonly at: Date | undefined }
  | { readonly state: 'waiting' | 'saving' | 'failed' };
