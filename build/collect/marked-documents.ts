import { readdir, readFile } from 'node:fs/promises';
import MarkdownIt from 'markdown-it';
import { htmlLines } from '../../main/collect/mail/html-lines.ts';
import { joinedLines } from '../../shared/collect/layout/joined-lines.ts';
import { label } from '../../shared/collect/layout/layout-chain.ts';
import { type Piece, piecesOf } from '../../shared/collect/layout/pieces.ts';
import type { Line } from '../../shared/collect/thread/line.ts';
import { plainLines } from '../../shared/collect/thread/plain-lines.ts';

/** A document of our own in which it is marked where each story stands and who told it. */
export interface MarkedDocument {
  readonly kind: string;
  readonly lines: readonly Line[];
  readonly pieces: readonly Piece[];
  readonly labels: readonly number[];
  /** By its first piece, who told each story; empty for nobody, `me` for whoever gathered them. */
  readonly tellers: ReadonlyMap<number, string>;
}

const folder = new URL('documents/', import.meta.url);

/** The marked documents, by what stands before the last dash of their files' names: who wrote them. */
export async function readMarkedDocuments(
  from = folder,
): Promise<ReadonlyMap<string, readonly MarkedDocument[]>> {
  const hands = new Map<string, readonly MarkedDocument[]>();
  for (const { hand, text } of await readDocumentFiles(from)) {
    hands.set(hand, [...(hands.get(hand) ?? []), ...markedDocumentsIn(text)]);
  }
  return hands;
}

/** The files that hold them, as they are. */
export async function readDocumentFiles(
  from = folder,
): Promise<readonly { readonly hand: string; readonly text: string }[]> {
  const names = (await readdir(from)).filter((name) => name.endsWith('.txt')).sort();
  return Promise.all(
    names.map(async (name) => ({
      hand: name.slice(0, name.lastIndexOf('-')),
      text: await readFile(new URL(name, from), 'utf8'),
    })),
  );
}

/**
 * Documents below `### `, a number, a bar and `docx`, `txt` or `mail`; in them `{{Anna Holm}}` begins a story's own
 * text, which she told, and `{{/}}` ends it.
 */
export function markedDocumentsIn(text: string): readonly MarkedDocument[] {
  return text
    .split(/^### /m)
    .slice(1)
    .map((block) => {
      const end = block.indexOf('\n');
      const kind = block.slice(0, end).split('|')[1]?.trim() ?? '';
      return markedDocument(kind, block.slice(end + 1).trim());
    });
}

/** Word puts a paragraph into every cell. */
function asInWord(html: string): string {
  return html.replace(/<(t[dh])(?: [^>]*)?>/g, '<$1><p>').replace(/<\/(t[dh])>/g, '</p></$1>');
}

const markdown = new MarkdownIt({ html: false, breaks: true });

function markedDocument(kind: string, text: string): MarkedDocument {
  const marked =
    kind === 'docx'
      ? htmlLines(asInWord(markdown.render(text))).lines
      : joinedLines(plainLines(text));
  const lines: Line[] = [];
  const opens: { line: number; at: number; name: string }[] = [];
  const closes: { line: number; at: number }[] = [];
  for (const [number, line] of marked.entries()) {
    let plain = '';
    let last = 0;
    for (const match of line.text.matchAll(/\s?\{\{([^{}]*)\}\}/gu)) {
      const isClose = match[1] === '/';
      const kept = isClose ? match.index : line.text.indexOf('{{', match.index);
      plain += line.text.slice(last, kept);
      last = match.index + match[0].length;
      if (isClose) closes.push({ line: number, at: plain.length });
      else opens.push({ line: number, at: plain.length, name: match[1] ?? '' });
    }
    plain += line.text.slice(last);
    const label = line.label?.replace(/\{\{[^{}]*\}\}/gu, '');
    lines.push({
      ...line,
      text: plain.trim(),
      markdown: line.markdown?.replace(/\s?\{\{[^{}]*\}\}/gu, '') ?? null,
      ...(label === undefined ? {} : { label }),
    });
  }
  if (opens.length !== closes.length)
    throw new Error(`A story is not closed: ${text.slice(0, 80)}`);
  const pieces = piecesOf(lines);
  const labels: number[] = pieces.map(() => label.around);
  const tellers = new Map<number, string>();
  for (const [number, open] of opens.entries()) {
    const close = closes[number];
    if (close === undefined) continue;
    const own = [...pieces.keys()].filter((at) => isWithin(pieces[at], open, close));
    for (const [place, at] of own.entries()) labels[at] = place === 0 ? label.first : label.on;
    if (own[0] !== undefined) tellers.set(own[0], open.name);
  }
  return { kind, lines, pieces, labels, tellers };
}

interface Place {
  readonly line: number;
  readonly at: number;
}

/** Whether the middle of a piece lies between two places. */
function isWithin(piece: Piece | undefined, open: Place, close: Place): boolean {
  if (piece === undefined) return false;
  const middle = piece.start + piece.text.length / 2;
  const isAfter = piece.line > open.line || (piece.line === open.line && middle > open.at);
  const isBefore = piece.line < close.line || (piece.line === close.line && middle < close.at);
  return isAfter && isBefore;
}
