/** Words of a story's own, so that no two stories of a generated thread are one. */
export function ownWords(number: number): string {
  return Array.from({ length: 30 }, (_, at) => `ord${(number * 31 + at * 7_919) % 9_973}`).join(
    ' ',
  );
}
