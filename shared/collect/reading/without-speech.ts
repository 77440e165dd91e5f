/**
 * A text without what people say in it: what they say in a story they say to each other. A line
 * that begins with a dash is speech as a whole.
 */
export function withoutSpeech(text: string): string {
  if (/^[-–—]\s/.test(text)) return '';
  return text.replace(/[“”„"»«][^“”„"»«]*(?:[“”"«»]|$)/g, ' ');
}
