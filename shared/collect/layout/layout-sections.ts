import { countedHeads } from '../gathered/frames.ts';
import { isTitleLine } from '../gathered/named-lines.ts';
import { peopleIn, type Section } from '../gathered/sections.ts';
import { wordCount } from '../parts/unit.ts';
import { nameLineOf } from '../people/name-line.ts';
import { likeliestLabels } from '../reading/chain.ts';
import type { Feature } from '../reading/feature.ts';
import { chancesOf, weightsIn } from '../teller/teller-chances.ts';
import type { Line } from '../thread/line.ts';
import { joinedLines } from './joined-lines.ts';
import { layoutChain } from './layout-chain.ts';
import { type LayoutWeights, layoutSums, layoutWeightsIn } from './layout-sums.ts';
import { layoutTellerWeights } from './layout-teller-weights.ts';
import { layoutWeights } from './layout-weights.ts';
import { layoutFeatures, nameKind } from './piece-features.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { spansOf } from './spans.ts';
import { TellersAsked } from './teller-asked.ts';
import type { PieceSpan } from './teller-slots.ts';

/** A document with more pieces is a book; it is read as it stands. */
const mostPieces = 3_000;
/** What stands around the stories and has so many words is kept, to be looked at. */
const shortestAround = 8;
/**
 * Below this chance a person is asked to look at who told a story, as in mails (`judge-teller.ts`). Of 59 stories under
 * another's name in five sets, 0.7 asks of 17 and of 27 that were right, 0.9 of 26 and 31, 0.95 of 27 and 35.
 */
const sure = 0.9;

/** What a document that several filled holds: their stories, and what stands around them. */
export interface LayoutReading {
  readonly sections: readonly Section[];
  readonly around: readonly Line[];
}

let kept: { readonly layout: LayoutWeights; readonly teller: ReadonlyMap<Feature, number> } | null =
  null;

/** The stories of a document that holds several, each with who told it; null for any other. */
export function layoutOf(lines: readonly Line[]): LayoutReading | null {
  const joined = joinedLines(lines);
  const pieces = piecesOf(joined);
  if (pieces.length < 2 || pieces.length > mostPieces) return null;
  kept ??= { layout: layoutWeightsIn(layoutWeights), teller: weightsIn(layoutTellerWeights) };
  const sums = layoutSums(layoutFeatures(pieces, joined), kept.layout);
  const spans = spansOf(likeliestLabels(layoutChain, sums));
  if (spans.length < 2) return null;
  const told = tellersOf(pieces, spans, joined, kept.teller);
  const counted = countedHeads(joined);
  const titles = spans.map((span, at) => {
    const title = titleAbove(pieces, joined, spans[at - 1]?.end ?? 0, span);
    return title === null || counted.has(pieces[title.at]?.line ?? -1) ? null : title;
  });
  const sections = spans.map(({ first, end }, at): Section => {
    const { name: author, doubted } = told[at] ?? { name: '', doubted: [] };
    const doubt = doubted === null ? {} : { tellers: doubted };
    const own = pieces.slice(first, end).flatMap((piece) => lineOf(piece, joined));
    const title = titles[at];
    const line = own[0];
    if (title === null || title === undefined || line === undefined) {
      return { author, at: '', ...doubt, lines: own };
    }
    const head = { ...line, text: title.text, markdown: null };
    const empty = { ...line, text: '', markdown: null };
    return { author, at: '', ...doubt, lines: [head, empty, ...own] };
  });
  const around = pieces.filter(
    ({ text }, at) =>
      !spans.some(({ first, end }) => at >= first && at < end) &&
      !titles.some((title) => title?.at === at) &&
      wordCount(text) >= shortestAround,
  );
  return { sections, around: around.flatMap((piece) => lineOf(piece, joined)) };
}

/** Who told a story of a document, and who may have, likeliest first; null where that is plain. */
interface LikelyTeller {
  readonly name: string;
  readonly doubted: readonly string[] | null;
}

/** Whether several people are named at the texts: one may write in parts. */
export function holdsSeveral({ sections }: LayoutReading): boolean {
  return peopleIn(sections) >= 2;
}

/**
 * Whether more people are named at the texts than rules saw: they know names that stand as others do, and where a
 * document has more of its own they miss some.
 */
export function namesMore(layout: LayoutReading | null, byRules: readonly Section[]): boolean {
  return layout !== null && peopleIn(layout.sections) > peopleIn(byRules);
}

function tellersOf(
  pieces: readonly Piece[],
  spans: readonly PieceSpan[],
  lines: readonly Line[],
  weights: ReadonlyMap<Feature, number>,
): readonly LikelyTeller[] {
  const asked = new TellersAsked(pieces, spans, lines);
  const told: LikelyTeller[] = [];
  for (const at of spans.keys()) {
    const candidates = asked.candidatesOf(at, told.at(-1)?.name ?? null);
    const chances = chancesOf(
      candidates.map(({ features }) => features),
      weights,
    );
    const best = Math.max(...chances);
    const likeliest = [...candidates.keys()]
      .sort((a, b) => (chances[b] ?? 0) - (chances[a] ?? 0))
      .map((place) => candidates[place]?.name ?? '');
    told.push({ name: likeliest[0] ?? '', doubted: best < sure ? likeliest : null });
  }
  return told;
}

interface Title {
  readonly at: number;
  readonly text: string;
}

/** The title that stands just above a story, or between it and its teller's name; null for none. */
function titleAbove(
  pieces: readonly Piece[],
  lines: readonly Line[],
  from: number,
  { first }: PieceSpan,
): Title | null {
  for (let at = first - 1; at >= from && at >= first - 2; at -= 1) {
    const piece = pieces[at];
    const line = lines[piece?.line ?? -1];
    if (piece === undefined || line === undefined || piece.kind !== 'body') continue;
    const name = nameLineOf(piece.text);
    if (name !== null && name.rest !== '') return { at, text: name.rest };
    if (name === null && isTitleLine(line) && nameKind(piece.text) === '') {
      return { at, text: piece.text };
    }
  }
  return null;
}

/** A piece as a line: the whole line as it was drawn, or a part of it. */
function lineOf({ text, line }: Piece, lines: readonly Line[]): readonly Line[] {
  const own = lines[line];
  if (own === undefined) return [];
  const isApart = line > 0 && lines[line - 1]?.text === '';
  const whole = own.text === text ? own : partOf(own, text);
  return isApart ? [{ ...own, text: '', markdown: null }, whole] : [whole];
}

/** A part of a line; what html drew in it stays where the line ends in it. */
function partOf(line: Line, text: string): Line {
  const drawn = line.markdown ?? '';
  const isEnd = drawn.endsWith(text.slice(-12));
  const from = drawn.indexOf(text.slice(0, 12));
  return { ...line, text, markdown: isEnd && from > 0 ? drawn.slice(from) : null };
}
