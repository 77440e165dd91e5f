/** A picture, sound or film that a publication does without; its story is whole without it. */
export interface MediaWarning {
  /**
   * `media-missing`: the library does not have it.
   * `media-unanswered`: nobody has said whether a person can be recognised in it.
   * `media-unreadable`: it is of a kind that print can't read, or damaged.
   */
  readonly code: 'media-missing' | 'media-unanswered' | 'media-unreadable';
  readonly file: string;
  /** The story's title. */
  readonly story: string;
}
