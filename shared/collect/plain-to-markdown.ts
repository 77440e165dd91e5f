/** From this many signs on a line was probably broken by a mail program, not by its writer. */
const wrappedLine = 60;

/**
 * Plain text as Markdown that reads the same: signs that Markdown would take for markup stay signs,
 * empty lines part paragraphs, and a short line keeps its end where a long one flows on. Lines that
 * begin with a hyphen or a number stay the list that their writer meant.
 */
export function plainToMarkdown(text: string): string {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => escapeLine(line.trim()));
  return lines
    .map((line, index) => line + lineEnd(line, lines[index + 1]))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function lineEnd(line: string, next: string | undefined): string {
  if (line === '' || next === undefined || next === '') return '';
  if (isListItem(line) || isListItem(next) || line.length >= wrappedLine) return '';
  return '\\';
}

function isListItem(line: string): boolean {
  return /^(- |\d+\. )/.test(line);
}

function escapeLine(line: string): string {
  return line
    .replace(/[\\*_`[\]]/g, '\\$&')
    .replace(/^[–—•] /, '- ')
    .replace(/^(#{1,6}(?:\s|$)|>|\+ |=+$|-{2,}$|~~~)/, '\\$1');
}
