/** What windows-1252 holds where Latin-1 has control characters, from 0x80 to 0x9f. */
const windows =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** Signs that windows-1252 makes of the bytes 0x80 to 0xbf, by which UTF-8 goes on within a letter. */
const windowsBytes: ReadonlyMap<string, number> = new Map([
  ...[...windows].map((sign, at): readonly [string, number] => [sign, 0x80 + at]),
  ...Array.from({ length: 0x60 }, (_, at): readonly [string, number] => [
    String.fromCharCode(0xa0 + at),
    0xa0 + at,
  ]),
]);

/** What may be any byte by which a letter goes on. */
const onward = `[\u0080-\u00bf${windows}]`;

/** Marks and spaces that stand right after a word, so that the letter before them may be meant. */
const marks = '[\u00a0\u00ab\u00ad\u00b0\u00bb\u2018\u2019\u201c\u201d\u2014]';

/**
 * Signs that nobody writes in a row, and that were UTF-8 read in windows-1252: letters of Latin-1,
 * letters of our neighbours (“Å¡” for š, yet not “Å” before a quotation mark), typographic marks,
 * the euro sign, pictures. “Ã” at the end of a word in capitals is meant in Portuguese.
 */
const mojibake = new RegExp(
  [
    '\u00c2[\u00a0-\u00bf]',
    `\u00c3(?!${marks})${onward}`,
    `(?<!\\p{Lu})\u00c3${marks}`,
    `\u00c3${marks}(?=\\p{L})`,
    `[\u00c4\u00c5](?!${marks}|[\u2013\u2026\u2122])${onward}`,
    `\u00e2\u20ac${onward}`,
    '\u00e2\u201a\u00ac',
    `\u00e2[\u02dc\u2122\u0161\u203a\u0153\u009d\u017e]${onward}`,
    `\u00f0\u0178${onward}{2}`,
  ].join('|'),
  'gu',
);

/** A byte-order mark that was read as letters, also one that lost its last sign. */
const byteOrderMark = /\u00ef\u00bb\u00bf|(?<!\p{L})\u00ef\u00bb/gu;

/** The end of a quotation whose last byte is none in windows-1252, so that some programs drop it. */
const cutQuote = /\u00e2\u20ac\ufffd?/g;

/** Most texts hold neither such a control character nor two such signs in a row. */
const mayBeBroken = new RegExp(`[\u0080-\u009f]|[\u00c2-\u00c5\u00e2\u00ef\u00f0]${onward}`);

/**
 * Mends what was decoded wrongly, where that is certain: control characters that only an old
 * decoder of windows-1252 leaves behind, and UTF-8 that somebody read in that encoding (“Ã¸” for ø).
 * Each place is judged by itself, as a mail in right letters often quotes one in broken ones.
 */
export function mendText(text: string): string {
  if (!mayBeBroken.test(text)) return text;
  return text
    .replace(/[\u0080-\u009f]/g, (sign) => windows[sign.charCodeAt(0) - 0x80] ?? sign)
    .replace(byteOrderMark, '')
    .replace(mojibake, decode)
    .replace(cutQuote, '\u201d');
}

/** The letter of two bytes, three or four: the first holds its highest bits, the others six each. */
function decode(place: string): string {
  const [first = 0, ...others] = [...place].map(
    (sign) => windowsBytes.get(sign) ?? sign.charCodeAt(0),
  );
  const highest = first & (0x3f >> others.length);
  return String.fromCodePoint(others.reduce((code, byte) => (code << 6) | (byte & 0x3f), highest));
}
