import type { FindingType, Span } from './finding.ts';

/**
 * Spans of which those are one that tell of one thing: a case number and the telephone that its digits look like
 * (`VS-2025/1187`), a user name and the name in it (`theo.09`), a workplace that one rule reads in part and another whole
 * (`holbæk sygehus`). What is joined is found when one of them is. Of two that only meet, the end of the first goes to
 * the second where that reads it better: `klubben på Toften 11`. The spans come in the order of the text; others that
 * overlap are left as they are.
 */
export function joinSpans(spans: readonly Span[], text: string): readonly Span[] {
  const ordered = spans
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const joined: Span[] = [];
  // How far those up to each reach, so that only what overlaps is asked.
  const reach: number[] = [];
  for (const span of ordered) {
    let isOwn = true;
    for (let at = joined.length - 1; at >= 0 && (reach[at] ?? 0) > span.start; at -= 1) {
      const other = joined[at];
      if (other === undefined || other.end <= span.start) continue;
      const whole = inOne(other, span, text);
      if (whole !== null) {
        joined[at] = whole;
        isOwn = false;
        for (let behind = at; behind < reach.length; behind += 1) {
          reach[behind] = Math.max(reach[behind] ?? 0, whole.end);
        }
        break;
      }
      if (yields(other, span)) joined[at] = cutBefore(other, span, text);
    }
    if (!isOwn) continue;
    joined.push(span);
    reach.push(Math.max(reach.at(-1) ?? 0, span.end));
  }
  return joined.filter(({ start, end }) => end > start);
}

/** The one span that two are, of which the first begins before the other or is longer; null where they are two. */
function inOne(one: Span, other: Span, text: string): Span | null {
  const isInside = other.end <= one.end;
  if (isInside && other.end - other.start === one.end - one.start) return caseOf(one, other, text);
  const left = text.slice(one.start, other.start);
  const right = isInside ? text.slice(other.end, one.end) : text.slice(one.end, other.end);
  if (/\n/.test(left + right) || (isInside && /^[.!?…]+\s+\p{Lu}/u.test(right))) return null;
  if (isInside && isWrittenAsOne(one, other, text)) return surer(one, other);
  if (one.type === other.type && longer.has(one.type)) {
    if (isInside && (one.certainty === other.certainty || isOpening(one, left, text))) return null;
    // `over halvtreds`: only the number is one's age.
    if (one.type === 'AGE' && left !== '') return null;
    return { ...surer(one, other), end: Math.max(one.end, other.end) };
  }
  if (!isInside && isPlaced(one) && other.type === 'ADDRESS' && isToldByStreet(one, other, text)) {
    return { ...surer(one, other), end: other.end };
  }
  if (!isInside || one.certainty === 'found' || other.certainty === 'look') return null;
  if (other.type === 'ORG' && one.type === 'ADDRESS' && left === '' && /^\s\d/.test(right)) {
    return { ...other, end: one.end };
  }
  if (one.type !== 'ADDRESS' && (one.type !== 'ORG' || other.type !== 'PLACE')) return null;
  if (!isPlaced(other)) return null;
  return /(?:^|\s)(?:i|på|ved|fra|til|hos|af|om)\s$/.test(left) ? null : surer(one, other);
}

/** Eight digits that are written as no telephone is: `23/018844`, `24-000731`. Both stop a story; what takes their place differs. */
function caseOf(one: Span, other: Span, text: string): Span | null {
  const both = [one, other];
  const isEither =
    both.every(({ type, certainty }) => certainty === 'found' && isNumbered.has(type)) &&
    asNoPhone.test(text.slice(one.start, one.end));
  return (isEither && both.find(({ type }) => type === 'CASE_NO')) || null;
}
const isNumbered: ReadonlySet<FindingType> = new Set(['CASE_NO', 'PHONE']);
const asNoPhone = /\/|^\d\d-\d{6}$/;

/** What may be told in more words than one rule reads. */
const longer: ReadonlySet<FindingType> = new Set(['PERSON', 'ORG', 'ADDRESS', 'CASE_NO', 'AGE']);

/** What is written without a blank, of letters, digits and signs. */
const writtenAsOne: ReadonlySet<FindingType> = new Set(['CASE_NO', 'HANDLE', 'URL', 'DATE']);

/** Links that a telephone is called by. */
const callsPhone = /^(?:tel|sms|callto):|wa\.me\/|whatsapp\./i;

/** Whether the other is only a part of how the one is written. What stops a story goes on to stop it. */
function isWrittenAsOne(one: Span, { type }: Span, text: string): boolean {
  if (!writtenAsOne.has(one.type)) return false;
  const own = text.slice(one.start, one.end);
  if (type === 'PHONE') {
    return (
      one.certainty === 'found' &&
      (one.type === 'CASE_NO' || (one.type === 'URL' && !callsPhone.test(own)))
    );
  }
  return (
    !/\s/.test(own) && type !== 'CPR' && type !== 'EMAIL' && type !== 'CASE_NO' && type !== 'PLATE'
  );
}

/** The first, found when one of both is. */
const surer = (one: Span, other: Span): Span =>
  one.certainty === 'found' || other.certainty === 'look'
    ? one
    : { ...one, certainty: other.certainty, reason: other.reason };

/** Whether what stands before a name only opens a sentence: `Følg Kilden`. */
const isOpening = ({ start, type }: Span, left: string, text: string) =>
  left !== '' &&
  (type === 'PERSON' || type === 'ORG') &&
  /(?:^|[.!?\n]\s*)$/.test(text.slice(Math.max(0, start - 4), start));

const isPlaced = ({ type }: Span) => type === 'ORG' || type === 'PLACE';
/** `Netto på Frederiks Allé`, `madklubben på Østergade 30`: without its street it is one of many. */
const isToldByStreet = (one: Span, street: Span, text: string) =>
  !/\d/.test(text.slice(street.start, street.end)) ||
  /^(?!hjem$|hus(?:et)?$)\p{Ll}+$/u.test(beforeStreet(one, street, text));

/** Whether the end of the one is the other's: a street with its number, a date behind a number, `13-årig`. */
function yields(one: Span, other: Span): boolean {
  if (other.certainty !== 'found' || other.start <= one.start || other.end <= one.end) return false;
  if (other.type === 'DATE') return one.type === 'ADDRESS';
  if (other.type === 'AGE') return one.type === 'DATE';
  return isPlaced(one) && other.type === 'ADDRESS';
}

/** The one as far as the other begins, without the word that binds them; nothing of it where that is only a home. */
function cutBefore(one: Span, other: Span, text: string): Span {
  const own = beforeStreet(one, other, text);
  return { ...one, end: one.start + (/^(?:hjem|hus(?:et)?)$/i.test(own) ? 0 : own.length) };
}

/** `Huset Regnbuen`, of `Huset Regnbuen på ` before a street. */
const beforeStreet = (one: Span, other: Span, text: string) =>
  text.slice(one.start, other.start).replace(/(?:\s(?:i|på|ved|til|af))?[\s,;:]*$/, '');
