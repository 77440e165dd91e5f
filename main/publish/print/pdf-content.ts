/** What each code of a font shows; codes are four signs of hexadecimal (ISO 32000-1, 9.10.3). */
export type SignMap = ReadonlyMap<string, string>;

/** Reads a font's ToUnicode table. */
export function signMap(table: string): SignMap {
  const signs = new Map<string, string>();
  for (const [, section = ''] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', shown = ''] of section.matchAll(/<([\da-f]+)>\s*<([\da-f]+)>/gi)) {
      signs.set(code.toLowerCase(), utf16(shown));
    }
  }
  for (const [, section = ''] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    const ranges = section.matchAll(/<([\da-f]+)>\s*<([\da-f]+)>\s*<([\da-f]+)>/gi);
    for (const [, from = '', to = '', shown = ''] of ranges) {
      const first = Number.parseInt(from, 16);
      for (let code = first; code <= Number.parseInt(to, 16); code += 1) {
        const sign = (Number.parseInt(shown, 16) + code - first).toString(16);
        signs.set(code.toString(16).padStart(4, '0'), utf16(sign.padStart(shown.length, '0')));
      }
    }
  }
  return signs;
}

const operation =
  /\/([^\s/<>[\]()]+)\s+[-\d.]+\s+Tf|\b(Tm)\b|<([\da-f\s]*)>|\(((?:[^\\()]|\\[\s\S])*)\)/gi;

/**
 * The text that a page's content shows, in the order in which it is drawn, with a space where the next
 * stands elsewhere. A word that a line's end divided is put together again.
 */
export function shownText(content: string, fonts: ReadonlyMap<string, SignMap>): string {
  let signs: SignMap | undefined;
  const pieces: string[] = [];
  for (const [, font, moved, hex, literal] of content.matchAll(operation)) {
    if (font !== undefined) signs = fonts.get(font);
    else if (moved !== undefined) pieces.push(' ');
    else {
      const codes = hex?.replace(/\s/g, '').toLowerCase() ?? hexOf(literal ?? '');
      pieces.push(codes.replace(/[\da-f]{4}/g, (code) => signs?.get(code) ?? ''));
    }
  }
  return pieces.join('').replace(/ ?\u00ad */g, '');
}

/** The bytes of a literal string in hexadecimal (ISO 32000-1, 7.3.4.2). */
function hexOf(literal: string): string {
  const controls: Readonly<Record<string, string>> = {
    n: '\n',
    r: '\r',
    t: '\t',
    b: '\b',
    f: '\f',
  };
  const bytes = literal.replace(/\\([0-7]{1,3}|[\s\S])/g, (_, sign: string) =>
    /^[0-7]/.test(sign) ? String.fromCharCode(Number.parseInt(sign, 8)) : (controls[sign] ?? sign),
  );
  return Buffer.from(bytes, 'latin1').toString('hex');
}

function utf16(hex: string): string {
  const units = hex.match(/[\da-f]{4}/gi) ?? [];
  return String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16)));
}
