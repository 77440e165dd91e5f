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

/** Every whole number of a text, in order: of `10 og 12 år` both, of `2 år og 3 mdr.` the years alone. */
export function readNumbers(text: string): readonly number[] {
  const years = text.replace(/(?:\s?år)(?:\s(?:og|,)?\s?\S+\s(?:mdr|måned|uge|dag).*)$/iu, ' år');
  return years
    .split(/\s?[-–/,]\s?|\s(?:og|eller|til)\s(?!e[nt]\s)/u)
    .flatMap((part) => readNumber(part) ?? []);
}

/** The first whole number of a text, in digits or in Danish words up to 99; null where there is none. */
export function readNumber(text: string): number | null {
  const digits = /\d{1,3}/u.exec(text)?.[0];
  if (digits !== undefined) return Number(digits);
  if (/(?<!\p{L})halvand/iu.test(text)) return 1;
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
