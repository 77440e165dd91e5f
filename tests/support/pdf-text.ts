import { execFileSync } from 'node:child_process';

/** Points from the top and the bottom of an A5 page to its text, past running head and page number. */
const margin = 48;
const page = { width: 420, height: 596 };

/** The text of every page of a booklet without running heads and page numbers, line ends kept. */
export function pdfText(file: string): string {
  const crop = ['-x', 0, '-y', margin, '-W', page.width, '-H', page.height - 2 * margin];
  return execFileSync('pdftotext', ['-enc', 'UTF-8', ...crop.map(String), file, '-'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    // Poppler remarks on a boolean that ISO 32000-1 asks for; it would only fill the report.
    stdio: ['ignore', 'pipe', 'ignore'],
  }).replaceAll('\f', '\n');
}

/** The text without spaces, hyphens and marks that do not print: what hyphenation can't change. */
export function squeezed(text: string): string {
  return text.replace(/[\s\u00ad\u200b\u2060-]/gu, '');
}

/** The words of a text, put together again where a line end divided them, each as often as it stands there. */
export function wordCounts(text: string): ReadonlyMap<string, number> {
  const whole = text.replace(/[-\u00ad]\s*\n\s*/g, '').replace(/[-\u00ad\u200b]/g, '');
  const counts = new Map<string, number>();
  for (const [word] of whole.matchAll(/\p{L}+|\p{N}+/gu)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** The words that a line end divides. A hyphen that the typesetter put there is a soft one (U+00AD) in the text. */
export function dividedWords(text: string): readonly string[] {
  return [...text.matchAll(/(\p{L}+)\u00ad\n(\p{Ll}+)/gu)].map((match) => `${match[1]}${match[2]}`);
}
