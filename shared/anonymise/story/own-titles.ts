import type { Span } from '../finding.ts';
import { isNamedThere } from '../names/naming.ts';
import type { ReadWord } from '../read-paragraph.ts';

const title = /^(?:Hr|Herr|Fru|Frk|Frøken)$/iu;
/** Behind these a capital is a slip of who wrote it. */
const owner =
  /^(?:min|mit|mine|din|dit|sin|sit|hans|hendes|vores|jeres|deres|en|et|den|(?!(?:hos|ellers|plus|tværs|ens)$)\p{L}+s)$/iu;
/** So long is a title at most with what stands behind it, in UTF-16 units. */
const longest = 14;

/**
 * Kin and titles with the name behind them where a story calls somebody so: `Mor Ghita` within a sentence, `kalder ham
 * Hr. Holm`. As they are written.
 */
export function ownTitles(
  source: string,
  words: readonly ReadWord[],
  cues: readonly number[],
): ReadonlySet<string> {
  const own = new Set<string>();
  for (const index of cues) {
    const [word, name] = words.slice(index, index + 2);
    if (word === undefined || name?.known.isCapital !== true) continue;
    if (!/^\.? $/.test(source.slice(word.end, name.start))) continue;
    const isKin = !title.test(word.text);
    const before = words[index - 1];
    const isOwned =
      before !== undefined && before.end + 1 === word.start && owner.test(before.text);
    const isCalled = isKin ? !word.isStart && !isOwned : isSaidTo(source, word);
    if (isCalled) own.add(source.slice(word.start, name.end));
  }
  return own;
}

/** `siger altid Fru Holm til mig`, `kalder ham Hr. Holm`. */
const isSaidTo = (source: string, word: ReadWord) =>
  isNamedThere(source, word) ||
  /(?<!\p{L})(?:kald(?:er|te) (?:\p{L}+ ){1,2}|(?:siger|sagde)(?: altid| bare)? )[»"”“'’]?$/u.test(
    source.slice(Math.max(0, word.start - 30), word.start),
  );

/** A person's name with the title before it, where the story calls somebody by both. */
export function withOwnTitle(source: string, span: Span, titles: ReadonlySet<string>): Span {
  if (titles.size === 0 || span.type !== 'PERSON') return span;
  const before = source.slice(Math.max(0, span.start - longest), span.start);
  const own = /(?<!\p{L})\p{Lu}\p{Ll}+\.? $/u.exec(before)?.[0];
  if (own === undefined) return span;
  const name = /^[\p{L}\p{M}’'-]+/u.exec(source.slice(span.start, span.end))?.[0] ?? '';
  const isOwn = [name, name.replace(/['’]?s$/u, '')].some((each) => titles.has(own + each));
  return isOwn ? { ...span, start: span.start - own.length } : span;
}
