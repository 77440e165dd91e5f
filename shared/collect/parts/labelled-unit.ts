import type { PartKind } from './part.ts';
import type { Unit } from './unit.ts';

/** A unit and what it was taken for. */
export interface LabelledUnit extends Unit {
  readonly kind: PartKind;
  /** Whether another story begins with it than the one above. */
  readonly isNext?: boolean;
  /** How likely it was read that another begins with it. */
  readonly nextChance?: number;
}
