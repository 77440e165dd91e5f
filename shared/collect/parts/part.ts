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

/** What a message quotes, as the texts of its lines: a history is put together only where it is kept. */
export interface QuotedLines {
  readonly kind: 'quoted';
  readonly texts: readonly string[];
}

/** A stretch with its text in one. */
export function wholePart(part: Part | QuotedLines): Part {
  return 'texts' in part ? { kind: part.kind, text: part.texts.join('\n') } : part;
}
