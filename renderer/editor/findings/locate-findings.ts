import type { Node } from '@tiptap/pm/model';
import type { Finding } from '../../../shared/anonymise/finding.ts';
import { readPieces } from '../../../shared/anonymise/plain-reading.ts';
import { documentText } from './document-text.ts';
import { runningText } from './running-text.ts';

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
  const read = runningText(
    readPieces(source, 'passed-over').map(({ at, length, read: text }) => ({
      text,
      from: at,
      to: at + length,
    })),
  );
  const shown = runningText(documentText(document));

  return findings.flatMap((finding): readonly LocatedFinding[] => {
    const part = read.partWithin(finding.start, finding.end);
    const wanted = part === null ? '' : read.text.slice(part.start, part.end).trim();
    if (part === null || wanted === '') return onLink(document, finding);
    const at = nth(shown.text, wanted, countBefore(read.text, wanted, part.start));
    if (at === -1) return onLink(document, finding);
    return [{ finding, ...shown.rangeOf(at, at + wanted.length) }];
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
