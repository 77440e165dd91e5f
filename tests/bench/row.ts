/** A line of the report. */
export interface Row {
  readonly what: string;
  /** What ours and the floor took, with units. */
  readonly ours: string;
  readonly floor: string;
  readonly against: string;
  readonly ratio: string;
  readonly goal: string;
  readonly holds: boolean;
}

export const milliseconds = (value: number): string =>
  `${value < 10 ? value.toFixed(2) : Math.round(value)} ms`;
export const times = (value: number): string => `${value.toFixed(2)} ×`;
