/** What each code of a font shows; codes are two bytes (ISO 32000-1, 9.10.3). */
export type SignMap = ReadonlyMap<number, string>;

/** Reads a font's ToUnicode table. */
export function signMap(table: string): SignMap {
  const signs = new Map<number, string>();
  for (const [, section = ''] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', shown = ''] of section.matchAll(/<([\da-f]+)>\s*<([\da-f]+)>/gi)) {
      signs.set(Number.parseInt(code, 16), utf16(shown));
    }
  }
  for (const [, section = ''] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    const ranges = section.matchAll(/<([\da-f]+)>\s*<([\da-f]+)>\s*<([\da-f]+)>/gi);
    for (const [, from = '', to = '', shown = ''] of ranges) {
      const first = Number.parseInt(from, 16);
      for (let code = first; code <= Number.parseInt(to, 16); code += 1) {
        const sign = (Number.parseInt(shown, 16) + code - first).toString(16);
        signs.set(code, utf16(sign.padStart(shown.length, '0')));
      }
    }
  }
  return signs;
}

const operation = /\/([^\s/<>[\]()]+)\s+[-\d.]+\s+Tf|\b(Tm)\b|<([\da-f\s]*)>|\(/gi;

/**
 * The text that a page's content shows, in the order in which it is drawn, with a space where the next
 * stands elsewhere. A word that a line's end divided is put together again.
 */
export function shownText(content: string, fonts: ReadonlyMap<string, SignMap>): string {
  let signs: SignMap | undefined;
  const pieces: string[] = [];
  const source = Buffer.from(content, 'latin1');
  operation.lastIndex = 0;
  for (let found = operation.exec(content); found !== null; found = operation.exec(content)) {
    const [, font, moved, hex] = found;
    if (font !== undefined) signs = fonts.get(font);
    else if (moved !== undefined) pieces.push(' ');
    else if (hex !== undefined) pieces.push(signsOf(hexBytes(hex), signs));
    else {
      const { bytes, end } = literalFrom(source, operation.lastIndex);
      pieces.push(signsOf(bytes, signs));
      operation.lastIndex = end;
    }
  }
  return pieces.join('').replace(/ ?\u00ad */g, '');
}

function signsOf(bytes: Buffer, signs: SignMap | undefined): string {
  let shown = '';
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    shown += signs?.get(bytes.readUInt16BE(at)) ?? '';
  }
  return shown;
}

function hexBytes(hex: string): Buffer {
  return Buffer.from(/\s/.test(hex) ? hex.replace(/\s/g, '') : hex, 'hex');
}

const [opening, closing, backslash, zero, seven] = [0x28, 0x29, 0x5c, 0x30, 0x37];
const escaped: ReadonlyMap<number, number> = new Map([
  [0x6e, 0x0a],
  [0x72, 0x0d],
  [0x74, 0x09],
  [0x62, 0x08],
  [0x66, 0x0c],
]);

/**
 * The bytes of a literal string, and where it ends (ISO 32000-1, 7.3.4.2): parentheses in it need no
 * backslash where they come in pairs, as any two bytes of a text may.
 * @param from behind the parenthesis that opens it.
 */
function literalFrom(
  content: Buffer,
  from: number,
): { readonly bytes: Buffer; readonly end: number } {
  const bytes: number[] = [];
  let at = from;
  for (let depth = 1; at < content.length; at += 1) {
    let byte = content[at] ?? 0;
    if (byte === opening) depth += 1;
    else if (byte === closing) depth -= 1;
    else if (byte === backslash) {
      at += 1;
      byte = content[at] ?? 0;
      if (byte >= zero && byte <= seven) {
        const [digits = ''] = /^[0-7]+/.exec(content.toString('latin1', at, at + 3)) ?? [];
        at += digits.length - 1;
        byte = Number.parseInt(digits, 8);
      } else byte = escaped.get(byte) ?? byte;
    }
    if (depth === 0) break;
    bytes.push(byte);
  }
  return { bytes: Buffer.from(bytes), end: at + 1 };
}

function utf16(hex: string): string {
  const units = hex.match(/[\da-f]{4}/gi) ?? [];
  return String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16)));
}
