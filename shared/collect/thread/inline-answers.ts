import { isContactLine } from '../parts/tail-line.ts';
import { wordCount } from '../parts/unit.ts';
import type { Line } from './line.ts';
import type { MailNode, Piece } from './mail-node.ts';

/** Somebody who answers within a quoted text says little above it. */
const mostAbove = 60;
/** A line that answers has at least this many words somewhere. */
const fewestWords = 4;

/**
 * Gives a message's author what stands in a colour of its own within the text that the message
 * quotes: “Jeg har svaret med rødt nedenfor”.
 */
export function withInlineAnswers(node: MailNode): MailNode {
  if (!node.pieces.some(quotesTint)) return node;
  const above = node.pieces.flatMap((piece) => (piece.kind === 'own' ? piece.lines : []));
  const words = above.reduce((sum, { text }) => sum + wordCount(text), 0);
  if (words > mostAbove) return node;
  const pieces = node.pieces.flatMap((piece): readonly Piece[] => {
    if (piece.kind !== 'quoted') return [piece];
    const lines = piece.node.pieces.flatMap((one) => (one.kind === 'own' ? one.lines : []));
    const answers = lines.filter(isTinted);
    const isMixed = lines.some((line) => line.text !== '' && !isTinted(line));
    if (!isMixed || !answers.some(({ text }) => wordCount(text) >= fewestWords)) return [piece];
    const own = answers.flatMap((line) => [{ ...line, text: '', markdown: null }, line]);
    return [
      { kind: 'own', lines: own.slice(1) },
      { ...piece, node: withoutTinted(piece.node) },
    ];
  });
  return { ...node, pieces };
}

/** Most mails have no colours, and are not looked at closer. */
function quotesTint(piece: Piece): boolean {
  if (piece.kind !== 'quoted') return false;
  return piece.node.pieces.some((one) => one.kind === 'own' && one.lines.some(isTinted));
}

function withoutTinted(node: MailNode): MailNode {
  const pieces = node.pieces.map((piece) =>
    piece.kind === 'own'
      ? { ...piece, lines: piece.lines.filter((line) => !isTinted(line)) }
      : piece,
  );
  return { ...node, pieces };
}

function isTinted({ tint = '', text }: Line): boolean {
  return tint !== '' && text !== '' && !isContactLine(text);
}
