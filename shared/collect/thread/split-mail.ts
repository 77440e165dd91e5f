import { isNameLine } from '../parts/closing-line.ts';
import { attributionAt, attributionBefore, bareAttribution, isForwardOf } from './attribution.ts';
import {
  bareHeaderAt,
  headerBlockAt,
  headerLineIn,
  keyLineOf,
  printedHeadAt,
  type QuotedHead,
  unknownHead,
} from './header-block.ts';
import { endOfIndent, withoutIndent } from './indented-quote.ts';
import { withInlineAnswers } from './inline-answers.ts';
import { endOfRun, type Line, nextText, trimLines } from './line.ts';
import type { MailNode, Piece } from './mail-node.ts';
import { type Mailbox, parseMailbox } from './mailbox.ts';
import { withoutWrappers } from './quote-wrapper.ts';
import { isForwardLine, isOriginalLine, isRule, sayerOn } from './separator-line.ts';

/** An attribution begins with a day, an address or a word for quoting. */
const mayAttribute =
  /\d|@|^>>>|^[\s*_>–-]*(?:den|on|am|le|el|il|op|em|på|citat|quoting|zitat)(?!\p{L})/iu;
/** What is quoted deeper than this is kept whole as somebody's, nobody knows whose. */
const deepest = 200;

/** A quoted message as it stands in a mail, before it is split. */
export interface QuotedText {
  readonly head: QuotedHead;
  readonly lines: readonly Line[];
  /** How many quotes lie around all of it. */
  readonly base: number;
  readonly level: number;
}
/** Tells whether a quoted message was met before, word for word. */
export type IsKnownQuote = (quoted: QuotedText) => boolean;

/**
 * Splits a message's lines into what its author wrote and what is quoted, to any depth. A quoted
 * message that is known already is not gone into again: its node has no pieces.
 */
export function splitMail(
  lines: readonly Line[],
  head: QuotedHead,
  isKnown: IsKnownQuote = never,
): MailNode {
  return withInlineAnswers(nodeOf(lines, head, 0, 0, isKnown));
}

function never(): boolean {
  return false;
}

function nodeOf(
  given: readonly Line[],
  head: QuotedHead,
  base: number,
  level: number,
  isKnown: IsKnownQuote,
): MailNode {
  if (level > 0 && head !== unknownHead && isKnown({ head, lines: given, base, level })) {
    return { head, pieces: [], level, isKnown: true };
  }
  if (level > deepest) {
    return { head: unknownHead, pieces: [{ kind: 'own', lines: trimLines(given) }], level };
  }
  const lines = withoutWrappers(given, base);
  const pieces: Piece[] = [];
  let own: Line[] = [];
  const closeOwn = () => {
    if (own.some(({ text }) => text !== '')) pieces.push({ kind: 'own', lines: trimLines(own) });
    own = [];
  };
  const addQuoted = (quoted: readonly Line[], node: MailNode) => {
    closeOwn();
    const before = pieces.findLastIndex(
      (piece) => piece.kind === 'quoted' && piece.node.pieces.length > 0,
    );
    const earlier = pieces[before];
    if (node.head === unknownHead && earlier?.kind === 'quoted') {
      // Answers between the lines part a quoted message, of which the first part says whose it is.
      const whole = { ...earlier.node, pieces: [...earlier.node.pieces, ...node.pieces] };
      pieces[before] = { ...earlier, node: whole };
      pieces.push({ kind: 'quoted', lines: quoted, node: { ...node, pieces: [] } });
    } else {
      pieces.push({ kind: 'quoted', lines: quoted, node });
    }
  };

  let at = 0;
  while (at < lines.length) {
    const line = lines[at];
    if (line === undefined) break;
    if (line.depth > base) {
      const end = endOfRun(lines, at, base);
      const attribution = attributionAbove(own, line);
      const run = lines.slice(at, end);
      // What goes on below an answer is put together first.
      const known = nextText(lines, end) === null ? isKnown : never;
      if (attribution === null && line.isSoftQuote && !isQuotedMail(run, base + 1)) {
        own.push(...run);
      } else {
        const intro = attribution === null ? [] : own.splice(attribution.start);
        const inner =
          attribution === null
            ? quotedRun(run, base + 1, level + 1, known)
            : nodeOf(run, attribution.head, base + 1, level + 1, known);
        addQuoted([...intro, ...run], inner);
      }
      at = end;
      continue;
    }
    const begun = quotedBelow(lines, at, own, base);
    if (begun === null) {
      own.push(line);
      at += 1;
      continue;
    }
    const intro = own.splice(own.length - begun.intro);
    const end = begun.isIndented
      ? endOfIndent(lines, begun.start)
      : endOfMarked(lines, begun.start, base, begun.head.from);
    const rest = lines.slice(begun.start, end);
    addQuoted(
      [...intro, ...lines.slice(at, end)],
      contentOf(
        rest,
        begun.head,
        base,
        level + 1,
        begun.isIndented,
        end < lines.length ? never : isKnown,
      ),
    );
    at = end;
  }
  closeOwn();
  return { head, pieces, level };
}

interface Begun {
  readonly head: QuotedHead;
  /** The first line of the quoted text. */
  readonly start: number;
  /** How many of the author's last lines only announced it. */
  readonly intro: number;
  readonly isIndented: boolean;
}

/** Whether a quoted message begins at a line although no mark says so: below a header or an attribution. */
function quotedBelow(
  lines: readonly Line[],
  at: number,
  own: readonly Line[],
  base: number,
): Begun | null {
  const line = lines[at];
  if (line === undefined || line.text === '') return null;
  if (keyLineOf(line.text) !== null) {
    const intro = announcement(own);
    const block = headerBlockAt(lines, at, intro > 0 || line.isDivider);
    if (block !== null) return { head: block.head, start: block.end, intro, isIndented: false };
  }
  const oneLine = /^[*_\s]*(?:fra|from)[*_]*:/i.test(line.text) ? headerLineIn(line.text) : null;
  if (oneLine?.at.includes('T') === true) {
    return { head: oneLine, start: at + 1, intro: announcement(own), isIndented: false };
  }
  const printed = printedHeadAt(lines, at);
  if (printed !== null) {
    return { head: printed.head, start: printed.end, intro: 0, isIndented: false };
  }
  if (isOriginalLine(line.text)) {
    const runOn = headerLineIn(line.text);
    if (runOn !== null) return { head: runOn, start: at + 1, intro: 0, isIndented: false };
    const next = nextText(lines, at + 1);
    const bare = next === null ? null : bareHeaderAt(lines, next);
    if (bare !== null) return { head: bare.head, start: bare.end, intro: 0, isIndented: false };
    const isHeader = next !== null && keyLineOf(lines[next]?.text ?? '') !== null;
    if (!isHeader && next !== null && lines[next]?.depth === base) {
      const from = parseMailbox(sayerOn(line.text));
      const head = from.name === '' ? unknownHead : { ...unknownHead, from };
      return { head, start: at + 1, intro: 0, isIndented: false };
    }
    return null;
  }
  const attribution = mayAttribute.test(line.text) ? attributionAt(lines, at) : null;
  if (attribution === null) return null;
  const next = nextText(lines, at + attribution.length);
  const following = next === null ? undefined : lines[next];
  if (following === undefined) {
    return { head: attribution.head, start: lines.length, intro: 0, isIndented: false };
  }
  const isIndented = following.depth === base && following.indent >= line.indent + 4;
  const isSure =
    line.text.startsWith('>>>') ||
    isForwardOf(line.text) ||
    (attribution.head.from.address !== '' && attribution.head.at.includes('T'));
  if (following.depth !== base || (!isIndented && !isSure)) return null;
  return { head: attribution.head, start: at + attribution.length, intro: 0, isIndented };
}

/**
 * Where a quoted message ends that stands below a header with a mark before each of its lines: what goes
 * on without marks is its quoter's answer, unless whom it quotes signed it.
 */
function endOfMarked(lines: readonly Line[], start: number, base: number, from: Mailbox): number {
  const first = nextText(lines, start);
  const line = first === null ? undefined : lines[first];
  if (first === null || line === undefined || line.depth <= base || line.isSoftQuote) {
    return lines.length;
  }
  const end = endOfRun(lines, first, base);
  const isTheirs = lines
    .slice(end)
    .some(({ text, depth }) => depth === base && isNameLine(text, from));
  return isTheirs ? lines.length : end;
}

/** The attribution that the author's last lines are, with an empty line or two after it. */
function attributionAbove(
  own: readonly Line[],
  quote: Line,
): { head: QuotedHead; start: number } | null {
  let end = own.length;
  while (end > 0 && own[end - 1]?.text === '') end -= 1;
  if (own.length - end > 3) return null;
  const found = attributionBefore(own, end);
  if (found !== null) return { head: found.head, start: end - found.length };
  const bare = quote.isSoftQuote ? null : bareAttribution(own[end - 1]?.text ?? '');
  return bare === null ? null : { head: bare, start: end - 1 };
}

/** How many of the last lines only say that a quoted message follows. */
function announcement(own: readonly Line[]): number {
  let start = own.length;
  while (start > 0 && own[start - 1]?.text === '') start -= 1;
  const text = own[start - 1]?.text ?? '';
  return isForwardLine(text) || isOriginalLine(text) || isRule(text) ? own.length - start + 1 : 0;
}

/** A run of quoted lines without an attribution above it; it may begin with one, or with a header. */
function quotedRun(
  run: readonly Line[],
  base: number,
  level: number,
  isKnown: IsKnownQuote,
): MailNode {
  const first = nextText(run, 0) ?? 0;
  const attribution = run[first]?.depth === base ? attributionAt(run, first) : null;
  if (attribution !== null) {
    const rest = run.slice(first + attribution.length);
    return contentOf(rest, attribution.head, base, level, false, isKnown);
  }
  const inner = nodeOf(run, unknownHead, base, level, isKnown);
  // A container that holds one quoted message, and nothing of its own, is that message.
  const [only, ...more] = inner.pieces;
  return only?.kind === 'quoted' && more.length === 0 ? { ...only.node, level } : inner;
}

/** The text below a header or an attribution: quoted deeper where it is quoted at once. */
function contentOf(
  lines: readonly Line[],
  head: QuotedHead,
  base: number,
  level: number,
  isIndented: boolean,
  isKnown: IsKnownQuote,
): MailNode {
  if (isIndented) return nodeOf(withoutIndent(lines), head, base, level, isKnown);
  const first = nextText(lines, 0);
  const depth = first === null ? base : (lines[first]?.depth ?? base);
  if (depth <= base) return nodeOf(lines, head, base, level, isKnown);
  const isAllDeeper = lines.every((line) => line.text === '' || line.depth > base);
  return nodeOf(lines, head, isAllDeeper ? base + 1 : base, level, isKnown);
}

function isQuotedMail(run: readonly Line[], base: number): boolean {
  const first = nextText(run, 0);
  if (first === null) return false;
  const isOwnDepth = run[first]?.depth === base;
  return (
    (isOwnDepth && attributionAt(run, first) !== null) ||
    run.some((_, at) => headerBlockAt(run, at, false) !== null)
  );
}
