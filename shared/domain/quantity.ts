export interface Quantity {
  readonly from: number;
  readonly to: number;
}

const number = String.raw`-?\d{1,3}(?:\.\d{3})+(?:,\d+)?|-?\d+(?:[.,]\d+)?`;
const quantity = new RegExp(
  String.raw`^(?:ca\.?|cirka|omkring|op til|over|under|knap|godt)?\s*(${number})(?:\s*(?:–|—|-|til)\s*(${number}))?\s*%?$`,
  'i',
);

/**
 * The number or range in an amount written the Danish way: `1.200` is twelve hundred, `12,5` twelve
 * and a half, `20–25` a range. Null where the words hold more than that.
 */
export function parseQuantity(text: string): Quantity | null {
  const match = quantity.exec(text.trim());
  if (match?.[1] === undefined) return null;
  const from = parseDanishNumber(match[1]);
  const to = match[2] === undefined ? from : parseDanishNumber(match[2]);
  return from <= to ? { from, to } : null;
}

/** A number as Danes write it: comma for decimals, dots between thousands. */
export function formatDanishNumber(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const [whole = '', decimals] = value.toString().split('.');
  if (whole.includes('e') || decimals?.includes('e')) return String(value);
  const grouped = Math.abs(value) >= 10_000 ? whole.replace(/\B(?=(\d{3})+$)/g, '.') : whole;
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
}

function parseDanishNumber(text: string): number {
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(text)) {
    return Number(text.replaceAll('.', '').replace(',', '.'));
  }
  return Number(text.replace(',', '.'));
}
