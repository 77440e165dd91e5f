const units = [
  'nul',
  'en',
  'to',
  'tre',
  'fire',
  'fem',
  'seks',
  'syv',
  'otte',
  'ni',
  'ti',
  'elleve',
  'tolv',
  'tretten',
  'fjorten',
  'femten',
  'seksten',
  'sytten',
  'atten',
  'nitten',
];
const tens: readonly (readonly [string, number])[] = [
  ['tyve', 20],
  ['tredive', 30],
  ['fyrre', 40],
  ['halvtreds', 50],
  ['halvfjerds', 70],
  ['halvfems', 90],
  ['tres', 60],
  ['firs', 80],
];

/** The first whole number of a text, in digits or in Danish words up to 99; null where there is none. */
export function readNumber(text: string): number | null {
  const digits = /\d{1,3}/u.exec(text)?.[0];
  if (digits !== undefined) return Number(digits);
  const words = text.toLowerCase().replace(/[\s-]+/gu, ' ');
  for (const [ten, value] of tens) {
    const compound = new RegExp(String.raw`(?<!\p{L})(?:(\p{L}+?) ?og ?)?${ten}`, 'u').exec(words);
    if (compound === null) continue;
    const unit = units.indexOf(compound[1] ?? '');
    return value + Math.max(0, unit);
  }
  const isIn = (word: string) =>
    new RegExp(String.raw`(?<!\p{L})${word}(?!\p{Ll}*(?:ende|te)(?!\p{L}))`, 'u').test(words);
  const found = units.findLastIndex((word, index) => index > 1 && isIn(word));
  return found < 0 ? null : found;
}
