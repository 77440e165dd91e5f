import type { Finding, FindingType } from '../finding.ts';
import type { ReplacedWords } from './replacement.ts';
import { escaped } from './words-beside.ts';

/** What stands in an address leads somewhere: a name in it is replaced with the whole address alone. */
const addresses =
  /\]\([^)\s]*\)|<[^<>\s]+>|(?:https?:\/\/|www\.)\S+|[\p{L}\d._%+-]+@[\p{L}\d.-]+/giu;
const pointing: ReadonlySet<FindingType> = new Set(['URL', 'EMAIL', 'PHONE', 'HANDLE']);
/** What is told from an ordinary word by its capital. */
const named: ReadonlySet<FindingType> = new Set(['PERSON', 'PLACE', 'ORG']);

interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * A text with words replaced where they stand as whole words; what begins a sentence keeps its capital.
 * @param words the longest first.
 * @param findings of this text.
 */
export function replaceInText(
  text: string,
  words: readonly ReplacedWords[],
  type: FindingType,
  findings: readonly Finding[],
): string {
  const linked = pointing.has(type) ? withoutLinks(text, words) : text;
  const kept = pointing.has(type) ? [] : placesOf(linked, addresses);
  const isSure = ({ from }: ReplacedWords) => !named.has(type) || /[\p{Lu}\d]/u.test(from);
  const isMeant = (one: ReplacedWords, { start, end }: Place) =>
    isSure(one) || findings.some((finding) => finding.start < end && finding.end > start);
  const seen = new Set<string>();
  const byFrom = new Map(words.map((one) => [one.from, one]));
  if (byFrom.size === 0) return text;
  const all = [...byFrom.keys()].map(escaped).join('|');
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${all})(?![\p{L}\p{N}])`, 'gu');
  return linked.replace(pattern, (from: string, start: number) => {
    const one = byFrom.get(from);
    const place = { start, end: start + from.length };
    if (one === undefined || kept.some((other) => overlap(place, other))) return from;
    if (!isMeant(one, place)) return from;
    const to = one.again !== undefined && seen.has(one.to) ? one.again : one.to;
    seen.add(one.to);
    const isCapital = !/^\p{Ll}/u.test(from) && beginsSentence(linked, start);
    return isCapital ? to.charAt(0).toUpperCase() + to.slice(1) : to;
  });
}

/** A link to what is taken out is its words alone. */
function withoutLinks(text: string, words: readonly ReplacedWords[]): string {
  const targets = words.map(({ from }) => escaped(from)).join('|');
  if (targets === '') return text;
  return text
    .replace(
      new RegExp(String.raw`(?<!!)\[([^\]]*)\]\((?:mailto:|tel:)?(?:${targets})[^)]*\)`, 'gu'),
      '$1',
    )
    .replace(new RegExp(`<(?:mailto:|tel:)?(${targets})>`, 'gu'), '$1');
}

function placesOf(text: string, pattern: RegExp): readonly Place[] {
  return [...text.matchAll(pattern)].map(({ index, 0: match }) => ({
    start: index,
    end: index + match.length,
  }));
}

function overlap(one: Place, other: Place): boolean {
  return one.start < other.end && other.start < one.end;
}

/** At the start of a text, a paragraph or a point of a list, and behind a sentence's end. */
function beginsSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 40), at);
  if (at === 0 || /\n\s*\n[\s>#*_-]*$/u.test(before)) return true;
  if (/(?:^|\n)\s*(?:[-*+>#]+|\d+\.)\s+[*_]*$/u.test(before)) return true;
  return /(?<!(?<!\p{L})(?:ca|bl|tlf|nr|fx|mv|osv|evt|inkl|kl|d|f|[\p{Lu}]))[.!?…][”"’»)*_]*\s+[*_”"«»(]*$/u.test(
    before,
  );
}
