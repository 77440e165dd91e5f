/** What a stretch of a message was taken for. */
export const partKinds = [
  'banner',
  'greeting',
  'lead-in',
  'title',
  'story',
  'afterword',
  'closing',
  'signature',
  'disclaimer',
  'footer',
  'quoted',
] as const;
export type PartKind = (typeof partKinds)[number];

/** A stretch of a message, in the order of the message. */
export interface Part {
  readonly kind: PartKind;
  readonly text: string;
}
