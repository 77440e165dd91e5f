/** A slice of fewer signs is a text of its own in the engine that we run on (V8). */
const shortestSlice = 13;

/**
 * The same text, held by nothing else and holding nothing: what is cut out of a mail is a slice, and a slice
 * that is kept keeps the whole mail; what is put together keeps its parts. Written and read again, since what
 * only looks like a copy is such a text as well.
 */
export function ownCopy(text: string): string {
  return text.length < shortestSlice ? text : JSON.parse(JSON.stringify(text));
}
