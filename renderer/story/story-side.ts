/** What is shown of the open story: as it is read, written in, reviewed, as it was, or the message it came in. */
export type StorySide = 'page' | 'editor' | 'review' | 'versions' | 'message';
