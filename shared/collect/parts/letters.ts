/** Of each UTF-16 unit: 0 where it was not asked about, 1 for a letter, 2 for none. */
const kinds = new Uint8Array(0x10000);

/** Whether a UTF-16 unit is a letter by itself; every sign of a heap is asked, so that each is looked up. */
export function isLetter(code: number): boolean {
  const kind = kinds[code] ?? 0;
  if (kind !== 0) return kind === 1;
  const isOne = /\p{L}/u.test(String.fromCharCode(code));
  kinds[code] = isOne ? 1 : 2;
  return isOne;
}
