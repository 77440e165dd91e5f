/** What a reader knows of a line of a message, whether it came from plain text or from html. */
export interface Line {
  /** Without the marks of quoting, without white space at the ends. */
  readonly text: string;
  /** The line as Markdown, where html said more than its text; null for plain text. */
  readonly markdown: string | null;
  /** How many quotes lie around the line. */
  readonly depth: number;
  /** Columns of white space before the text; a tab counts as four. */
  readonly indent: number;
  /** Whether html says that a quoted message begins here: a rule or a container of a mail program. */
  readonly isDivider: boolean;
  /** Whether html says that the line belongs to a signature. */
  readonly isSignature: boolean;
  /** Whether the innermost quote is a plain indented block, which its writer may have made. */
  readonly isSoftQuote: boolean;
  /** Whether the innermost quote only holds an attribution and the quoted text, as Gmail's does. */
  readonly isWrapped?: boolean;
  /** The colour in which the whole line stands out; none for ink. */
  readonly tint?: string;
  /** What the first cell of the row says, where others follow it on the line. */
  readonly label?: string;
  /** The cell of a table that the line stands in, counted through the text; none outside tables. */
  readonly cell?: number;
}

/** The lines without the empty ones at both ends. */
export function trimLines(lines: readonly Line[]): readonly Line[] {
  let start = 0;
  let end = lines.length;
  while (start < end && lines[start]?.text === '') start += 1;
  while (end > start && lines[end - 1]?.text === '') end -= 1;
  return lines.slice(start, end);
}

/** The plain text of lines, one below the other. */
export function textOf(lines: readonly Line[]): string {
  return lines.map(({ text }) => text).join('\n');
}

/** The first line from a place on that is not empty; null for none. */
export function nextText(lines: readonly Line[], from: number): number | null {
  for (let at = from; at < lines.length; at += 1) if (lines[at]?.text !== '') return at;
  return null;
}

/** Where a run of quoted lines ends that begins at a place, with the empty lines within it. */
export function endOfRun(lines: readonly Line[], start: number, base: number): number {
  let end = start;
  for (let at = start; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    if (line.depth > base) end = at + 1;
    else if (line.text !== '') break;
  }
  return end;
}
