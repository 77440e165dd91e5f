const syllables = 'ba be bi bo da de di do fa fe fi fo ga ge gi go ka ke ki ko la le'.split(' ');

/** Words of a story's own, of letters alone, so that no two stories of a generated thread are one. */
export function ownWords(number: number): string {
  return Array.from({ length: 25 }, (_, at) =>
    wordOf((number * 61 + at * 7_919) % (syllables.length ** 3 - 1)),
  ).join(' ');
}

function wordOf(number: number): string {
  const { length } = syllables;
  return [number, Math.floor(number / length), Math.floor(number / length ** 2)]
    .map((digit) => syllables[digit % length])
    .join('');
}
