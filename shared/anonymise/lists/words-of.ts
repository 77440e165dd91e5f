/** The words of a list that is written as running text. */
export function wordsOf(list: string): readonly string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}
