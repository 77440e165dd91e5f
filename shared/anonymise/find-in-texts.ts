import type { Finding } from './finding.ts';

/** What stands between two texts that are read as one: a paragraph's end, over which no name reaches. */
const gap = '\n\n';

/**
 * Looks texts that belong together, such as a story's fields, through as one, so that a name found in
 * one is found in another. The findings of each text in the order of the texts, with its own offsets.
 */
export function findInTexts(
  texts: readonly string[],
  find: (text: string) => readonly Finding[],
): readonly (readonly Finding[])[] {
  const findings = find(texts.join(gap));
  let start = 0;
  return texts.map((text) => {
    const from = start;
    start += text.length + gap.length;
    return findings
      .filter((one) => one.start < from + text.length && one.end > from)
      .map((one) => within(one, from, text));
  });
}

function within(finding: Finding, from: number, text: string): Finding {
  const start = Math.max(0, finding.start - from);
  const end = Math.min(text.length, finding.end - from);
  return { ...finding, start, end, text: text.slice(start, end) };
}
