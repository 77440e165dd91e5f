import type { Span } from '../finding.ts';

/** `Professor Gul`, `Mama T`: what somebody is called for fun belongs to the rest. */
const title =
  /(?<!\p{L})(?:Mama|Papa|Professor|Kaptajn|General|Onkel|Tante|Doktor|Store|Lille|Gamle|Tykke|Lange|Søster|Bror|Mester|Formand|Bedste|Unge|Bare|Bette|Prins|Kong|Baron|Lord|Lady|Miss|Mister|DJ|Big) $/u;

/** `"Professor Ludde"`, `»Lille Myg«`: all that stands between the signs is what somebody is called. */
const quoted = /(?<=[»"”“]|(?<!\p{L})['’])\p{Lu}\p{L}+ $/u;

/** The same before a name that is found, within a sentence: `til Store John`. */
const nicknamed = /(?<=\p{L},? )(?:Store|Lille|Gamle|Unge|Lange|Tykke|Bette|Kong|Mester|Bare) $/u;
/** How somebody is, without an article, at the start of a sentence too: `Døve Aksel`. */
const looks =
  /(?<!\p{L})(?:Stumme|Blinde|Døve|Halte|Skæve|Skaldede|Tynde|Fede|Høje|Sure|Glade|Vilde|Skøre|Sjove|Stille|Søde|Smukke|Seje|Kloge|Rige|Onde|Rare|Røde|Sorte|Hvide|Blå|Grønne|Gule|Grå) $/u;
/** A title before one letter, `Fru P`, and kin before what no list has, `mor bibber`. */
const lettered =
  /(?<!\p{L})(?:fru|frk\.?|frøken|hr\.?|herr|dr\.?|onkel|tante|moster|faster|fætter|kusine) $/iu;
const kin =
  /(?<!(?:^|\s)(?:min|din|sin|hans|hendes|vores|jeres|deres|en|\p{L}+s) )(?<!\p{L})(?:mor|far|mutter|fatter|fru|frk\.?|frøken|hr\.?|tante|moster|fætter|kusine|søster|bedste) $/iu;
/** And in small letters, where nobody's own word stands before it: `sig det til kong volmer`. */
const small =
  /(?<!(?:^|\s)(?:den|min|din|sin|hans|hendes|vores|en) )(?<!\p{L})(?:kong|store|lille|gamle|lange|tykke|bette|onkel|faster|mester|kaptajn|dj|mc|hr\.|frk\.) $/u;
/** `van der Meer`, `abu Yusuf`: what a name begins with elsewhere. */
const particle =
  /(?<!\p{L})(?:van(?: de[nr]?)?|von(?: der)?|ibn|bint?|abu|umm?|di|dos|das|della|ter|ten|(?<=(?:^|\n)[ \t]*)da) $/iu;
/** So long is what stands before a name with the word that belongs to it, in UTF-16 units. */
const longestTitle = 20;

/** `Sdr. Omme`, `Nr Broby`: the same, shortened. */
const shortSide = /(?<!\p{L})(?:Sdr|Ndr|Nr|Vr|Øs|Gl|Ll|St|Sj|Kr|Skt|Sct)\.? $/iu;
/** `Tommerup St.`: what stands around a station. */
const station = /^ (?:St\.|Stby\.?|Stationsby)(?![\p{L}\d])/u;
/** What was found of `Sdr. Omme` where no list has the village. */
const sideAlone = /^(?:Sdr|Ndr|Nr|Vr|Gl|Ll|Kr)$/u;
const village = /^\. ?\p{Lu}\p{Ll}+/u;

/** `vester assels`: a side before a place belongs to it. */
function withSide(source: string, span: Span): Span {
  if (span.reason === 'known-place' && span.type !== 'ORG') {
    const short = shortSide.exec(source.slice(Math.max(0, span.start - longestSide), span.start));
    if (short !== null) return { ...span, type: 'PLACE', start: span.start - short[0].length };
  }
  if (span.type === 'PERSON') {
    const before = source.slice(Math.max(0, span.start - longestTitle), span.start);
    const own =
      (span.certainty === 'look' ? title : nicknamed).exec(before) ??
      looks.exec(before) ??
      small.exec(before) ??
      particle.exec(before) ??
      (/[«»"”“'’]/.test(source.charAt(span.end)) ? quoted.exec(before) : null) ??
      (/^\p{L}\.?$/u.test(source.slice(span.start, span.end)) ? lettered.exec(before) : null) ??
      (span.reason === 'known-name' ? null : kin.exec(before));
    return own === null ? span : { ...span, start: span.start - own[0].length };
  }
  const side =
    /(?<!\p{L})(?:vester|øster|nørre|sønder|store|lille|gammel|kirke|over|neder) $/iu.exec(
      source.slice(Math.max(0, span.start - 9), span.start),
    );
  const isSmall = /^\p{Ll}/u.test(source.slice(span.start));
  return side !== null && isSmall ? { ...span, start: span.start - side[0].length } : span;
}

const longestSide = 6;
const longestStation = 20;

function lengthBehindPlace(source: string, { start, end }: Span): number {
  const own = source.slice(start, end);
  const behind = source.slice(end, end + longestStation);
  const part = sideAlone.test(own) ? village.exec(behind) : station.exec(behind);
  return part?.[0].length ?? (/ (?:St|Stby)$/u.test(own) && behind.startsWith('.') ? 1 : 0);
}

/** First names as they are shortened; the dot belongs to them. */
const shortNames =
  /(?:^|[\s-])(?:[SsJj]r|Ths|Chr|Fr|Joh|Alb|Kr|Jac|Sv|Wm|Edv|Aug|Vald|Alex|Fred|Rasm|Mogs|Nic|Pet|And)$/u;

/** `Louise W.`, `Hjem afd. 12`: an initial has its dot, and an organisation its ward. */
export function withWholeEdges(source: string, found: Span): Span {
  const span = withSide(source, found);
  if (span.type === 'ORG') {
    const ward =
      /^(?:,? (?:[Aa]fd|[Aa]fdeling|[Aa]fsnit)\.? ?[\dA-Z]{1,3}(?![\p{L}\d])| [1-9]\d?(?=[,;:!?)]|\.?(?:\s*$|\n)))/u.exec(
        source.slice(span.end, span.end + 20),
      );
    return { ...span, end: span.end + (ward?.[0].length ?? 0) };
  }
  if (span.type === 'PLACE' || span.reason === 'known-place') {
    const length = lengthBehindPlace(source, span);
    if (length > 0) return { ...span, type: 'PLACE', end: span.end + length };
  }
  if (span.type !== 'PERSON') return span;
  const own = source.slice(span.start, span.end);
  const isInitial =
    source[span.end] === '.' &&
    (/(?:^|[\s-])\p{Lu}$|\.\p{L}$|^[a-hj-np-tv-z]$/u.test(own) || shortNames.test(own));
  const end = span.end + (isInitial ? 1 : 0);
  return { ...span, end: end + lengthOfEnding(source, span.start, end) };
}

/** `Ib Holm junior`, `Aksel den Ældre`: which of two of one name. */
const younger =
  /^,? (?:junior|senior|jr\.?|sr\.?|d\.[yæ]\.|den (?:[Yy]ngre|[Ææ]ldre|[IVX]{1,3}))(?![\p{L}\p{N}])/u;
const longestEnding = 14;

/** What belongs to a name behind it: which of two is meant, and the genitive's sign, as in `Marcus'` and `M.K.'s`. */
function lengthOfEnding(source: string, start: number, end: number): number {
  const behind = source.slice(end, end + longestEnding);
  const which = younger.exec(behind);
  if (which !== null) return which[0].length;
  if (!/^['’´s]/.test(behind)) return 0;
  const last = source.charAt(end - 1);
  const isQuoted = /['’´]/.test(source.charAt(start - 1));
  const sign = /[sxz]/i.test(last)
    ? isQuoted
      ? null
      : /^['’´](?![\p{L}\p{N}])/u.exec(behind)
    : (last === '.' ? /^['’´]?s(?!\p{L})/u : /^['’´]s(?!\p{L})/u).exec(behind);
  return sign?.[0].length ?? 0;
}
