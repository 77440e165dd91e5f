/** Where a text stands nearest to where it stood before something was typed; -1 where it is gone. */
export function nearestOccurrence(text: string, wanted: string, before: number): number {
  const ahead = text.indexOf(wanted, before);
  const behind = text.lastIndexOf(wanted, before);
  if (ahead === -1 || behind === -1) return Math.max(ahead, behind);
  return ahead - before < before - behind ? ahead : behind;
}
