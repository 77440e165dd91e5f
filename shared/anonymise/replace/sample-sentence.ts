import type { Finding, FindingType } from '../finding.ts';
import { replaceInText } from './replace-in-text.ts';
import type { Worded } from './replacement.ts';

/** A sentence as it will read, and what goes from it. */
export interface SampleSentence {
  /** What stands before the change: `Han fik job `. */
  readonly before: string;
  /** What goes: `hos Kvickly`. */
  readonly was: string;
  /** What comes: `i en butik`; empty where the words before say enough. */
  readonly now: string;
  readonly behind: string;
}

/** A text, and what was found in it. */
export interface ReadText {
  readonly text: string;
  readonly found: readonly Finding[];
}

/** So many units to either side of the change are shown at most. */
const shown = 60;

/**
 * The first sentence of some texts that changes with a replacement; null where none does, or where nothing stands beside
 * the thing.
 */
export function sampleSentence(
  texts: readonly ReadText[],
  worded: Worded,
  type: FindingType,
): SampleSentence | null {
  for (const { text, found } of texts) {
    const { text: after, source, written } = replaceInText(text, worded, type, found);
    const [first] = written;
    if (first === undefined) continue;
    const { start, end, was } = first;
    const sample = {
      before: endOfSentence(after.slice(0, start)),
      was: source.slice(was.start, was.end).replace(signs, ''),
      now: after.slice(start, end).replace(signs, ''),
      behind: beginningOfSentence(after.slice(end)),
    };
    if (/\p{L}/u.test(sample.before + sample.behind)) return sample;
  }
  return null;
}

const signs = /[*_#>`]/gu;

/** The last words before a change, of its sentence alone and without Markdown's signs. */
function endOfSentence(text: string): string {
  const sentence = text.split(/\n|(?<=[.!?…]["”»)]*)\s(?=\s*["”«(]?\p{Lu})/u).at(-1) ?? '';
  const plain = sentence
    .replace(signs, '')
    .replace(/^\s*(?:[-+]|\d+[.)])\s/u, '')
    .trimStart();
  return plain.length <= shown ? plain : `… ${plain.slice(-shown).replace(/^\S*\s/u, '')}`;
}

function beginningOfSentence(text: string): string {
  const [sentence = ''] = text.split(/\n|(?<=[.!?…]["”»)]*)\s/u);
  const plain = sentence.replace(signs, '').trimEnd();
  return plain.length <= shown ? plain : `${plain.slice(0, shown).replace(/\s\S*$/u, '')} …`;
}
