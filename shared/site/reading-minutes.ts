/** Words a minute that an adult reads in running text: 238 in English (Brysbaert 2019), fewer in Danish, whose words are longer. */
const wordsPerMinute = 200;

const space = 0x20;

/** How long a text takes to read, in whole minutes, at least one. */
export function readingMinutes(text: string): number {
  let words = 0;
  let isBetween = true;
  for (let index = 0; index < text.length; index += 1) {
    const isGap = text.charCodeAt(index) <= space;
    if (isBetween && !isGap) words += 1;
    isBetween = isGap;
  }
  return Math.max(1, Math.round(words / wordsPerMinute));
}
