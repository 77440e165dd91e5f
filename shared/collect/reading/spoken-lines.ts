import { wordCount } from '../parts/unit.ts';

/** Who answers in a dialogue often says no more than this. */
const longestAnswer = 3;

/**
 * Of each text, whether it is a line of a dialogue: it stands behind a dash, or behind a hyphen among
 * others of which one asks or answers in a word or two. Else a hyphen begins an item of a list.
 */
export function spokenLines(units: readonly { readonly text: string }[]): readonly boolean[] {
  const spoken: boolean[] = [];
  for (let from = 0; from < units.length; ) {
    let end = from;
    while (isHyphened(units[end]?.text ?? '')) end += 1;
    const run = units.slice(from, end);
    if (run.length === 0) {
      spoken.push(/^[–—]\s/.test(units[from]?.text ?? ''));
      from += 1;
      continue;
    }
    const isDialogue = run.some(({ text }) => text.endsWith('?') || isAnswer(text));
    spoken.push(...run.map(() => isDialogue));
    from = end;
  }
  return spoken;
}

function isHyphened(text: string): boolean {
  return /^-\s/.test(text);
}

function isAnswer(text: string): boolean {
  return /[.!]$/.test(text) && wordCount(text) <= longestAnswer;
}
