import { entriesOfContents, titleKey } from '../gathered/contents.ts';
import { participantsIn } from '../gathered/participants.ts';
import { wordCount, wordsOf } from '../parts/unit.ts';
import { isGivenName } from '../people/given-name.ts';
import { isNameless, nameLineOf } from '../people/name-line.ts';
import { sentencesOf } from '../reading/sense.ts';
import { introducedBy } from '../teller/introduced.ts';
import { mentionsIn } from '../teller/mentions.ts';
import type { Line } from '../thread/line.ts';
import type { Piece } from './pieces.ts';

/** A story among the pieces of a document: from its first to before `end`. */
export interface PieceSpan {
  readonly first: number;
  readonly end: number;
}

/** Where a name stands at a story, and how. */
export interface NamedSlot {
  readonly name: string;
  /** `lead`, `above 1`, `below 1`, `tail`, `introduced`, `contents`. */
  readonly slot: string;
  readonly piece: Piece;
  /** Whether the piece is nothing but the name, maybe with a word of what the person is. */
  readonly isAlone: boolean;
}

/** Whom a document names elsewhere: by initials among those who were there, by titles in its list of contents. */
export interface NamedElsewhere {
  readonly participants: ReadonlyMap<string, string>;
  readonly contents: ReadonlyMap<string, string>;
}

export function namedElsewhere(lines: readonly Line[]): NamedElsewhere {
  const contents = [...entriesOfContents(lines)].map(([key, { name }]) => [key, name] as const);
  return { participants: participantsIn(lines), contents: new Map(contents) };
}

/** So many pieces above and below a story may name its teller. */
const mostPieces = 3;
/** In what is longer, in words, only the last sentence may. */
const longestSaid = 30;
/** In what is no longer, a word with a capital may be a name that nobody has listed. */
const mostShortWords = 8;

/** Everybody who is named at a story, by place. */
export function namedSlots(
  pieces: readonly Piece[],
  spans: readonly PieceSpan[],
  at: number,
  elsewhere: NamedElsewhere,
): readonly NamedSlot[] {
  const span = spans[at];
  const first = pieces[span?.first ?? -1];
  if (span === undefined || first === undefined) return [];
  const above = pieces.slice(spans[at - 1]?.end ?? 0, span.first).reverse();
  const below = pieces.slice(span.end, spans[at + 1]?.first ?? pieces.length);
  const last = pieces[span.end - 1];
  const around = [
    ...above.slice(0, mostPieces).map((piece, index) => ({
      piece,
      slot: piece.kind === 'lead' && piece.line === first.line ? 'lead' : `above ${index + 1}`,
    })),
    ...below.slice(0, mostPieces).map((piece, index) => ({
      piece,
      slot: piece.kind === 'tail' && piece.line === last?.line ? 'tail' : `below ${index + 1}`,
    })),
  ];
  const named = around.flatMap(({ piece, slot }) =>
    namesOn(piece, elsewhere.participants).map((one) => ({ ...one, slot, piece })),
  );
  const said = { piece: first, isAlone: false };
  const introduced = introducedBy(first.text, []);
  const listed = around
    .filter(({ slot }) => slot.startsWith('above'))
    .map(({ piece }) => elsewhere.contents.get(titleKey(piece.text)) ?? '')
    .find((name) => name !== '');
  return [
    ...named,
    ...(introduced === '' ? [] : [{ ...said, name: introduced, slot: 'introduced' }]),
    ...(listed === undefined ? [] : [{ ...said, name: listed, slot: 'contents' }]),
  ];
}

type Named = Pick<NamedSlot, 'name' | 'isAlone'>;

/** The initials with which a piece begins, maybe behind a day: `AH:`, `4/12 LMK`, `(vikar, GF)`. */
const initials =
  /^(?:\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?\s)?(?:\(?\p{Ll}+,\s)?(\p{Lu}{2,4}|(?:\p{Lu}\.){2,3}|\p{Lu}\p{Ll}\p{Lu})(?=\s?[:)–—-]|\s|$)/u;
const titled = /^(?:[Hh]r|[Ff]ru|[Ff]rk)\.?\s\p{Lu}\p{L}+$/u;
const person = String.raw`\p{Lu}\p{Ll}[\p{L}-]*(?:\s\p{Lu}[\p{L}.-]*){0,2}`;
const couple = new RegExp(`^(${person}) (?:og|&) (${person})$`, 'u');

function namesOn({ text }: Piece, participants: ReadonlyMap<string, string>): readonly Named[] {
  const said =
    wordCount(text) > longestSaid ? text.slice(sentencesOf(text).at(-2)?.end ?? 0) : text;
  const bare = spelt(
    said
      .replace(/\s?[:.–—-]\s*$/u, '')
      .replace(/^[–—-]\s/u, '')
      .trim(),
  );
  const alone = { isAlone: true };
  const resolved = participants.get((/^\p{L}{1,5}/u.exec(bare)?.[0] ?? '').toLowerCase());
  if (resolved !== undefined) return [{ ...alone, name: resolved }];
  if (isNameless(bare)) return [{ ...alone, name: '' }];
  const two = couple.exec(bare);
  if (two !== null && isGivenName(firstOf(two[1] ?? '')) && isGivenName(firstOf(two[2] ?? ''))) {
    return [{ ...alone, name: bare }];
  }
  const line = nameLineOf(bare) ?? nameLineOf(`${bare}:`);
  const name = line === null ? '' : ownName(line.name);
  if (name !== '') return [{ ...alone, name }];
  if (line !== null && line.name !== '' && !isNoun.test(line.name) && !ofOneself.test(line.name)) {
    return [{ ...alone, name: line.name }];
  }
  const byInitials = initials.exec(said)?.[1];
  if (byInitials !== undefined) {
    return [{ name: byInitials, isAlone: wordsOf(bare).length <= mostPieces }];
  }
  if (titled.test(bare)) return [{ ...alone, name: bare }];
  const isShort = wordCount(said) <= mostShortWords;
  const mentioned = mentionsIn([{ place: 'above', text: spelt(said), next: '', distance: 0 }], [])
    .map((one) => ({ ...one, name: ownName(one.name) || (isShort ? one.name : '') }))
    .filter((one) => one.name !== '' && (isGivenName(firstOf(one.name)) || !isNoun.test(one.name)))
    .map((one) => ({
      name: one.name,
      isAlone: wordsOf(bare).length <= wordsOf(one.name).length + 2,
    }));
  return mentioned;
}

/** `Og så min egen`, `Undertegnede`: whoever gathered them. */
export const ofOneself = /(?<!\p{L})(?:min|mit|mig|egen|eget|selv|undertegnede)(?!\p{L})/iu;
/** Words with a capital that lead to a text and name nobody: in forms, minutes and lists, and nouns with their article. */
const isNoun =
  /^\p{L}+(?:en|et|erne|ene)$|^(?:\d|hvem|hvad|hvor|historien?|husk|obs|nb|ps|pkt|punkt|tema|titel|emne|til|dato|sted|kl|spørgsmål|svar|samme|ditto|besked|bord|seddel|kort|hus|runde|eventuelt|evt|til stede|afbud|næste|første|anden|tredje|sidste)(?!\p{L})/iu;

/** A name from its first name on: `Plejefar Hardy`, `Først Anja`; empty for what begins with none. */
function ownName(name: string): string {
  const words = name.split(' ');
  const from = words.findIndex(
    (word) => isGivenName(word.replace(/['’]?s?$/u, '')) || isGivenName(word),
  );
  return from < 0 ? '' : words.slice(from).join(' ');
}

function firstOf(name: string): string {
  return name.split(' ', 1)[0] ?? '';
}

/** `ANNA HOLM` as people write it; initials stay. */
function spelt(text: string): string {
  const shouts = !/\p{Ll}{2}/u.test(text) && /\p{Lu}{5}/u.test(text);
  if (!shouts && !/^\p{Lu}{4,}(?:\s\p{Lu}|$)/u.test(text)) return text;
  return text.replace(
    /(?<!\p{L})\p{Lu}{3,}(?!\p{L})/gu,
    (word) => word.charAt(0) + word.slice(1).toLowerCase(),
  );
}
