/**
 * Escapes what would make a line of running text the start of a list, a heading, a quote, a rule, an
 * underlined heading or the second line of a table. "-5 grader" and "#relation" stay as they are.
 */
export function escapeLineStart(line: string): string {
  return line
    .replace(/^[-+](?![\p{L}\p{N}])/u, String.raw`\$&`)
    .replace(/^#{1,6}(?=\s|$)/, String.raw`\$&`)
    .replace(/^(?:>|=(?==*\s*$)|[:|](?=[-:|\s]*$))/, String.raw`\$&`)
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, String.raw`$1\$2`);
}
