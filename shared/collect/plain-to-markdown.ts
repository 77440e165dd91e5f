import { brokenFrom } from './broken-lines.ts';
import { escapeLineStart, escapeMarkdown } from './escape-markdown.ts';
import { numberedItems } from './numbered-items.ts';

/** From this many signs on a line was probably broken by a mail program, not by its writer. */
const wrappedLine = 60;

export interface PlainText {
  /** Lines that a program broke were put together before, so that every end is its writer's. */
  readonly isUnbroken?: boolean;
}

const bullet = /^[-–—•·*][ \t\u00a0]+(?=\S)/;

interface Line {
  readonly text: string;
  readonly isItem: boolean;
}

const empty: Line = { text: '', isItem: false };

/**
 * Plain text as Markdown that reads the same: signs that Markdown would take for markup stay signs,
 * empty lines part paragraphs, and a short line keeps its end where one that a program broke goes on in
 * the next. Lines that begin with a hyphen or a bullet, or count on, stay the list that their writer meant.
 */
export function plainToMarkdown(text: string, { isUnbroken = false }: PlainText = {}): string {
  const written = text
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .split('\n')
    .map((line) => line.trim());
  const items = numberedItems(written);
  const lines = written.map((line, index) => lineOf(line, items.has(index)));
  const goesOnFrom = isUnbroken ? Number.POSITIVE_INFINITY : brokenFrom(written, wrappedLine);
  const goesOn = (at: number) => (written[at]?.length ?? 0) >= goesOnFrom;
  return lines
    .map((line, at) => line.text + lineEnd(line, lines[at + 1], goesOn(at)))
    .join('')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function lineOf(line: string, isNumbered: boolean): Line {
  if (line === '') return empty;
  if (bullet.test(line)) {
    return { text: `- ${itemText(line.replace(bullet, ''))}`, isItem: true };
  }
  const [, number, rest = ''] = /^(\d{1,9}[.)])[ \t\u00a0]+(\S.*)$/.exec(line) ?? [];
  if (number !== undefined && isNumbered) {
    return { text: `${number} ${itemText(rest)}`, isItem: true };
  }
  return { text: escapeLineStart(escapeMarkdown(line)), isItem: false };
}

/** What stands in an item is a line of its own to Markdown. */
function itemText(text: string): string {
  return escapeLineStart(escapeMarkdown(text));
}

function lineEnd(line: Line, next: Line | undefined, goesOn: boolean): string {
  if (next === undefined) return '';
  if (line.text === '' || next.text === '' || line.isItem || next.isItem) return '\n';
  return goesOn ? ' ' : '\\\n';
}
