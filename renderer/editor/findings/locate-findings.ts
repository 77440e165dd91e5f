import type { Node } from '@tiptap/pm/model';
import type { Finding } from '../../../shared/anonymise/finding.ts';
import { plainReading } from '../../../shared/anonymise/plain-reading.ts';
import { documentText } from './document-text.ts';

/** A finding, and from where to where it stands in the editor's document. */
export interface LocatedFinding {
  readonly finding: Finding;
  readonly from: number;
  readonly to: number;
}

/**
 * Findings of a Markdown text where they stand in its document. Source and document read alike, so
 * the second "Bo" of one is the second "Bo" of the other. What stands in a link's address alone is
 * shown on the link; what can be shown nowhere is left out.
 */
export function locateFindings(
  document: Node,
  source: string,
  findings: readonly Finding[],
): readonly LocatedFinding[] {
  if (findings.length === 0) return [];
  const reading = plainReading(source, 'passed-over');
  const read = squash(reading.text);
  const shown = documentText(document);
  const squashed = squash(shown.text);

  return findings.flatMap((finding): readonly LocatedFinding[] => {
    const first = reading.starts.findIndex((start) => start >= finding.start);
    const last = reading.ends.findLastIndex((end) => end <= finding.end);
    if (first === -1 || last < first) return onLink(document, finding);
    const start = read.index[first] ?? 0;
    const wanted = read.text.slice(start, (read.index[last] ?? 0) + 1).trim();
    if (wanted === '') return onLink(document, finding);
    const at = nth(squashed.text, wanted, countBefore(read.text, wanted, start));
    if (at === -1) return onLink(document, finding);
    const from = shown.from[squashed.back[at] ?? 0];
    const to = shown.to[squashed.back[at + wanted.length - 1] ?? 0];
    return from === undefined || to === undefined ? [] : [{ finding, from, to }];
  });
}

/** The links and pieces of Markdown that hold what was found where no reader sees it. */
function onLink(document: Node, finding: Finding): readonly LocatedFinding[] {
  const found: LocatedFinding[] = [];
  document.descendants((node, from) => {
    const isInLink = node.marks.some((mark) =>
      String(mark.attrs.href ?? '').includes(finding.text),
    );
    if (isInLink) found.push({ finding, from, to: from + node.nodeSize });
  });
  return found.slice(0, 1);
}

/** A text with every run of spaces as one, and which unit of one is which of the other. */
function squash(text: string) {
  const pieces: string[] = [];
  const index: number[] = [];
  const back: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charAt(at);
    const isSpace = /\s/.test(unit);
    if (!isSpace || pieces.at(-1) !== ' ') {
      pieces.push(isSpace ? ' ' : unit);
      back.push(at);
    }
    index.push(pieces.length - 1);
  }
  return { text: pieces.join(''), index, back };
}

function countBefore(text: string, wanted: string, before: number): number {
  let count = 0;
  for (let at = text.indexOf(wanted); at !== -1 && at < before; at = text.indexOf(wanted, at + 1)) {
    count += 1;
  }
  return count;
}

function nth(text: string, wanted: string, number: number): number {
  let at = text.indexOf(wanted);
  for (let passed = 0; passed < number && at !== -1; passed += 1) {
    at = text.indexOf(wanted, at + 1);
  }
  return at;
}
