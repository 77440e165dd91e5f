/** An amount with its unit; a space that does not break keeps them together. */
export function withUnit(amount: string, unit: string): string {
  const written = unit.trim();
  return written === '' || amount.trim().endsWith(written) ? amount : `${amount}\u00a0${written}`;
}
