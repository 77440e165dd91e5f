import type { PartKind } from './part.ts';
import type { Unit } from './unit.ts';

/** A unit and what it was taken for. */
export interface LabelledUnit extends Unit {
  readonly kind: PartKind;
  /** Whether another story begins with it than the one above. */
  readonly isNext?: boolean;
}
