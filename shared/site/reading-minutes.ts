/**
 * Signs a minute that an adult reads in running text: 917 in Swedish, Danish's nearest neighbour among
 * the languages measured (Trauzettel-Klosinski and Dietz 2012, IReST).
 */
const signsPerMinute = 917;

/** How long a text takes to read, in whole minutes, at least one. */
export function readingMinutes(text: string): number {
  return Math.max(1, Math.round(text.length / signsPerMinute));
}
