/** What a finding can be; the order is that of the interface. */
export const findingTypes = [
  'PERSON',
  'CPR',
  'PHONE',
  'EMAIL',
  'ADDRESS',
  'PLACE',
  'ORG',
  'DATE',
  'AGE',
  'CASE_NO',
  'PLATE',
  'URL',
  'HANDLE',
  'RARE',
] as const;
export type FindingType = (typeof findingTypes)[number];

/** `found` identifies somebody; `look` is worth a person's glance. */
export type Certainty = 'found' | 'look';

/** Why something was found; the messages say it in the user's words. */
export const findingReasons = [
  'form',
  'cue',
  'known-name',
  'known-place',
  'unknown-word',
  'context',
  'elsewhere',
  'rare-detail',
  'combination',
] as const;
export type FindingReason = (typeof findingReasons)[number];

/** Where something stands in a text, in UTF-16 units, and what it is. */
export interface Span {
  readonly start: number;
  /** The first unit behind it. */
  readonly end: number;
  readonly type: FindingType;
  readonly certainty: Certainty;
  readonly reason: FindingReason;
}

/** Something in a text that can identify a person. */
export interface Finding extends Span {
  readonly text: string;
  /** What may stand there instead. */
  readonly suggestion: string;
}

/**
 * Identifiers that point at one person by themselves and that their form alone gives away: no story
 * is approved with one of these. Names are found too, but a person has to say which of them are no
 * names, and may keep one with consent, so they do not stop a story by themselves.
 */
export const directIdentifiers: ReadonlySet<FindingType> = new Set([
  'CPR',
  'PHONE',
  'EMAIL',
  'CASE_NO',
  'PLATE',
]);
