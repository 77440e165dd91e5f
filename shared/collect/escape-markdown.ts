/** Most lines hold none of these. */
const markup = /[\\`*_~\]&<]/;

/**
 * A line's text with those signs escaped that Markdown would take for markup within it, and no
 * others: a story that somebody edits should not be full of backslashes, and an address such as
 * `jens_hansen@…` should stay one for whoever looks for addresses.
 */
export function escapeMarkdown(text: string): string {
  if (!markup.test(text)) return text;
  return (
    text
      .replace(/\\(?=[!-/:-@[-`{-~]|$)/g, '\\\\')
      .replace(/`/g, '\\`')
      // A star or an underscore with white space on both sides emphasises nothing, nor does an
      // underscore within a word.
      .replace(/(?<!(?:^|\s)(?=\*(?:\s|$)))\*/g, '\\*')
      .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
      .replace(/~(?=~)|(?<=~)~/g, '\\~')
      // A link or its definition; no other bracket means anything.
      .replace(/\](?=[(:[])/g, '\\]')
      .replace(/&(?=#?\w+;)/g, '\\&')
      // An address between angle brackets would lose them.
      .replace(/<(?=[a-z][a-z0-9+.-]*:|[^\s<>]+@)/gi, '\\<')
  );
}

/** What a line begins with where more than its words may be meant. */
const startMark = /^[#>+*=\-:|~\d]/;

/** The same at the start of a line, where more signs mean something: headings, quotes, lists, rules and tables. */
export function escapeLineStart(line: string): string {
  if (!startMark.test(line)) return line;
  return line
    .replace(/^(?=#{1,6}(?:\s|$)|>|[+*](?:\s|$)|=+\s*$|[-:|][-:|\s]*$|-\s|~~~)/, '\\')
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\');
}
