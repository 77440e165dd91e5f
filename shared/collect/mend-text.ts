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

/** A letter that was written in UTF-8 and read in windows-1252, as two signs or three. */
const mojibake = new RegExp(
  `[\u00c2-\u00df][\u0080-\u00bf${windows}]|[\u00e0-\u00ef][\u0080-\u00bf${windows}]{2}`,
  'g',
);

/** Most texts hold neither such a control character nor two such signs in a row. */
const mayBeBroken = new RegExp(`[\u0080-\u009f]|[\u00c2-\u00ef][\u0080-\u00bf${windows}]`);

/**
 * Mends what was decoded wrongly, where that is certain: control characters that only an old
 * decoder of windows-1252 leaves behind, and UTF-8 that somebody read in that encoding (“Ã¸” for ø),
 * if every such place of the text makes a letter, a dash or a quotation mark of ours.
 */
export function mendText(text: string): string {
  if (!mayBeBroken.test(text)) return text;
  const decoded = text.replace(
    /[\u0080-\u009f]/g,
    (sign) => windows[sign.charCodeAt(0) - 0x80] ?? sign,
  );
  const broken = decoded.match(mojibake);
  if (broken === null) return decoded;
  const isCertain = broken.every((place) =>
    /^[\u00a0-\u017f\u2010-\u203a\u20ac]$/.test(decode(place)),
  );
  return isCertain ? decoded.replace(mojibake, decode) : decoded;
}

function decode(place: string): string {
  const bytes = [...place].map((sign) => windowsBytes.get(sign) ?? sign.charCodeAt(0));
  const [first = 0, second = 0, third = 0] = bytes;
  const code =
    bytes.length === 2
      ? ((first & 0x1f) << 6) | (second & 0x3f)
      : ((first & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f);
  return String.fromCharCode(code);
}
