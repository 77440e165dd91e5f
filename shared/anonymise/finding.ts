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

/** Something in a text that can identify a person. */
export interface Finding {
  /** Offsets in UTF-16 units; `end` is the first unit after it. */
  readonly start: number;
  readonly end: number;
  readonly type: FindingType;
  readonly certainty: Certainty;
  readonly text: string;
  /** What may stand there instead. */
  readonly suggestion: string;
}

/** Identifiers that point at one person by themselves: no story is approved with one of these. */
export const directIdentifiers: ReadonlySet<FindingType> = new Set([
  'PERSON',
  'CPR',
  'PHONE',
  'EMAIL',
  'ADDRESS',
  'CASE_NO',
  'PLATE',
  'HANDLE',
]);
