import iconv from 'iconv-lite';

/** Groups whose content is no text of the document. */
const unread =
  /^(?:fonttbl|colortbl|stylesheet|info|pict|object|header[lrf]?|footer[lrf]?|footnote|themedata|datastore|listtable|listoverridetable|rsidtbl|generator|xmlnstbl|latentstyles|fldinst|bkmkstart|bkmkend|pntext|pntxtb|pntxta|nonshppict|annotation|atnid|atnauthor|revtbl|filetbl|mmathPr|wgrffmtfilter|htmltag|mhtmltag)$/;
const signs: Readonly<Record<string, string>> = {
  par: '\n',
  line: '\n',
  row: '\n',
  sect: '\n',
  page: '\n',
  cell: '\t',
  tab: '\t',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
};

const token = /\\([a-z]+)(-?\d+)? ?|\\'([0-9a-f]{2})|\\([^a-z'])|([{}])|([^\\{}]+)/gis;

interface Group {
  readonly isUnread: boolean;
  /** How many signs stand for a Unicode letter for programs that know none. */
  readonly skip: number;
}

/** The plain text of a rich text document, by its control words (RTF 1.9); nothing of its look. */
export function rtfToText(bytes: Buffer): string {
  const rtf = bytes.toString('latin1');
  const codepage = /\\ansicpg(\d+)/.exec(rtf.slice(0, 4_000))?.[1] ?? '1252';
  const encoding = iconv.encodingExists(`cp${codepage}`) ? `cp${codepage}` : 'windows-1252';
  const text: string[] = [];
  const open: Group[] = [];
  let group: Group = { isUnread: false, skip: 1 };
  let toSkip = 0;
  let letters: number[] = [];
  const flush = () => {
    if (letters.length > 0) text.push(iconv.decode(Buffer.from(letters), encoding));
    letters = [];
  };
  for (const [whole, word, value, hex, sign, brace, plain] of rtf.matchAll(token)) {
    if (hex === undefined) flush();
    if (brace === '{') {
      open.push(group);
      toSkip = 0;
    } else if (brace === '}') {
      group = open.pop() ?? { isUnread: false, skip: 1 };
      toSkip = 0;
    } else if (word !== undefined) {
      if (unread.test(word)) group = { ...group, isUnread: true };
      else if (word === 'uc') group = { ...group, skip: Number(value ?? 1) };
      else if (word === 'u' && !group.isUnread) {
        text.push(String.fromCharCode(Number(value) & 0xffff));
        toSkip = group.skip;
      } else if (!group.isUnread) text.push(signs[word] ?? '');
    } else if (sign === '*') {
      group = { ...group, isUnread: true };
    } else if (group.isUnread) {
      letters = [];
    } else if (toSkip > 0 && (hex !== undefined || plain !== undefined)) {
      text.push(hex === undefined ? whole.slice(toSkip).replace(/[\r\n]/g, '') : '');
      toSkip = hex === undefined ? 0 : toSkip - 1;
    } else if (hex !== undefined) {
      letters.push(Number.parseInt(hex, 16));
    } else if (sign !== undefined) {
      text.push(
        sign === '~'
          ? '\u00a0'
          : sign === '_'
            ? '-'
            : /[\\{}]/.test(sign)
              ? sign
              : /[\r\n]/.test(sign)
                ? '\n'
                : '',
      );
    } else if (plain !== undefined) {
      text.push(plain.replace(/[\r\n]/g, ''));
    }
  }
  flush();
  return text.join('');
}
