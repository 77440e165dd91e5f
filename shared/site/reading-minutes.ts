/** Words a minute that an adult reads in running text: 238 in English (Brysbaert 2019), fewer in Danish, whose words are longer. */
const wordsPerMinute = 200;

/** How long a text takes to read, in whole minutes, at least one. */
export function readingMinutes(text: string): number {
  return Math.max(1, Math.round(text.split(/\s+/).length / wordsPerMinute));
}
