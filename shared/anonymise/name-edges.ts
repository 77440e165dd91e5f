import type { Span } from './finding.ts';

/** `Professor Gul`, `Mama T`: what somebody is called for fun belongs to the rest. */
const title =
  /(?<!\p{L})(?:Mama|Papa|Professor|Kaptajn|General|Onkel|Tante|Doktor|Store|Lille|Gamle|Tykke|Lange|Søster|Bror|Mester|Prins|Kong|Baron|Lord|Lady|Miss|Mister|DJ|Big) $/u;

/** `vester assels`: a side before a place belongs to it. */
function withSide(source: string, span: Span): Span {
  if (span.type === 'PERSON') {
    const own =
      span.certainty === 'look'
        ? title.exec(source.slice(Math.max(0, span.start - 12), span.start))
        : null;
    return own === null ? span : { ...span, start: span.start - own[0].length };
  }
  const side =
    /(?<!\p{L})(?:vester|øster|nørre|sønder|store|lille|gammel|kirke|over|neder) $/iu.exec(
      source.slice(Math.max(0, span.start - 9), span.start),
    );
  const isSmall = /^\p{Ll}/u.test(source.slice(span.start));
  return side !== null && isSmall ? { ...span, start: span.start - side[0].length } : span;
}

/** First names as they are shortened; the dot belongs to them. */
const shortNames =
  /(?:^|[\s-])(?:Ths|Chr|Fr|Joh|Alb|Kr|Jac|Sv|Wm|Edv|Aug|Vald|Alex|Fred|Rasm|Mogs|Nic|Pet|And)$/u;

/** `Louise W.`, `Hjem afd. 12`: an initial has its dot, and an organisation its ward. */
export function withWholeEdges(source: string, found: Span): Span {
  const span = withSide(source, found);
  if (span.type === 'ORG') {
    const ward = /^,? (?:afd|afdeling|afsnit)\.? ?[\dA-Z]{1,3}(?![\p{L}\d])/u.exec(
      source.slice(span.end, span.end + 20),
    );
    return { ...span, end: span.end + (ward?.[0].length ?? 0) };
  }
  const own = source.slice(span.start, span.end);
  const isInitial =
    source[span.end] === '.' &&
    (/(?:^|[\s-])\p{Lu}$|\.\p{L}$|^[a-hj-np-tv-z]$/u.test(own) || shortNames.test(own));
  return span.type === 'PERSON' && isInitial ? { ...span, end: span.end + 1 } : span;
}
