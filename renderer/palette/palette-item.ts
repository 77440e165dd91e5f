/** A line of the palette: what it says, what stands beside it, and what choosing it does. */
export interface PaletteItem {
  readonly id: string;
  readonly label: string;
  /** What else people call it. */
  readonly words: string;
  /** The action's keys, or what kind of thing it is. */
  readonly hint: string;
  readonly run: () => void;
}
