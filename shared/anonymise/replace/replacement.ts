import type { HouseRules } from '../../domain/house-rules.ts';
import type { FindingType } from '../finding.ts';
import type { WordingOf } from './setting.ts';

/** One person or thing as a story writes it. */
export interface WrittenThing {
  readonly type: FindingType;
  /** The fullest way: `Sofie Holm`. */
  readonly name: string;
  /** Every way, letter for letter: `Sofie Holm`, `Sofies`, `S.H.`. */
  readonly forms: readonly string[];
}

/** Words that stand in a story, and what they are called by now. */
export interface ReplacedWords {
  readonly from: string;
  readonly to: string;
}

/** What may take a thing's place. */
export interface Replacement {
  /** What a person is shown, and may write otherwise: `Maja`. */
  readonly text: string;
  /** Each way to write the thing that is replaced, with what it is called from then on. */
  readonly words: readonly ReplacedWords[];
  /** What stands in each place, so that its sentence is still Danish. */
  readonly wordingOf: WordingOf;
}

/** A proposal as each kind of thing makes it. */
export type Worded = Pick<Replacement, 'words' | 'wordingOf'>;

/** What proposals for a story depend on. */
export interface ReplacingContext {
  readonly rules: Pick<HouseRules, 'names' | 'ages' | 'dates'>;
  /** The same for all of one story, and telling nothing of anybody: its id. */
  readonly seed: string;
  /** Every text of the story. */
  readonly texts: readonly string[];
  /** Where no pseudonym may come from besides: contributors' names and the original. */
  readonly avoided: readonly string[];
  /** What was replaced in the story before. */
  readonly pseudonyms: readonly { readonly from: string; readonly to: string }[];
}
