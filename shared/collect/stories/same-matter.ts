/** Words of fewer letters say little of what a text is about. */
const shortestWord = 5;
/** Words are the same that begin with so many letters. */
const stem = 5;
const fewestShared = 3;
/** Of the words of the text that has fewer. */
const leastShare = 0.25;

/** Whether two texts are about the same matter, in whatever words: told anew, and not copied. */
export function isSameMatter(a: string, b: string): boolean {
  const [one, two] = [stemsOf(a), stemsOf(b)];
  const shared = [...one].filter((word) => two.has(word)).length;
  return shared >= Math.max(fewestShared, leastShare * Math.min(one.size, two.size));
}

function stemsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return new Set(
    words.filter(({ length }) => length >= shortestWord).map((word) => word.slice(0, stem)),
  );
}
