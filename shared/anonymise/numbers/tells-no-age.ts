import type { KnownWord } from '../story/known-word.ts';
import type { Token } from '../tagger/tokens.ts';
import { organisationPart } from '../workplaces/organisation-part.ts';
import type { NumberGroup } from './number-groups.ts';

/** What is measured or paid, and no years. */
const measure =
  /^(?:kilo|kg|gram|meter|cm|mm|km|kilometer|kvm|kvadratmeter|m2|liter|dl|kr|kroner|procent|pct|watt|volt|grader|timer?|minutter|min|sekunder|sider|linjer|stk|stykker|stillinger|værelser|pladser)$/;
const floor = /^(?:th|tv|mf|sal)$/;
/** What says that two numbers with `og` between them are hours. */
const ofHours =
  /^(?:kl|klokken|ring(?:e|er|es)?|træffes|telefontid|åbent?|åbningstid|vagten?|besøgstid|hverdage?|dagligt|(?:efter|for)?middag(?:en)?|morgen|(?:man|tirs|ons|tors|fre|lør|søn)dage?)$/;
/** What happened in a decade of the century: `født i firserne`. */
const happened = /^(?:\p{L}{3,}et|født|gift|ansat|død|bygget)$/u;
const reach = 8;

/**
 * Whether what stands around a number says that it is nobody's age, however the rest of its words are met with elsewhere:
 * `Bille på seks kilo`, `2009-12`, `(3. th.)`, `3) Ukendt`, `ring mellem 10 og 11`.
 */
export function tellsNoAge(
  tokens: readonly Token[],
  known: readonly KnownWord[],
  { from, to, form, unit, count }: NumberGroup,
): boolean {
  const lower = (at: number) => known[at]?.lower ?? '';
  const isTight = (at: number) => tokens[at - 1]?.end === tokens[at]?.start;
  if (form === 'decade' && lower(from - 1) === 'i' && happened.test(lower(from - 2))) return true;
  if (unit === '' && measure.test(lower(to))) return true;
  // `Klubben fylder 25`
  const who = known[from - 2]?.organisationPart ?? 0;
  if (/^(?:fylder|fyldte|runder)$/.test(lower(from - 1)) && (who & organisationPart.kind) !== 0)
    return true;
  // `60 %`, `2009-12`, `færgen 12.40`
  if (unit === '' && lower(to) === '%') return true;
  if (
    /^[-–.:]$/.test(lower(from - 1)) &&
    isTight(from) &&
    isTight(from - 1) &&
    /\d$/.test(lower(from - 2))
  )
    return true;
  const dot = lower(to) === '.' ? to + 1 : lower(to - 1) === '.' ? to : 0;
  if (dot > 0 && floor.test(lower(dot))) return true;
  if (tokens[from]?.isLineStart === true && lower(to) === ')' && isTight(to)) return true;
  if (unit !== '' || count !== 2 || !/^(?:mellem|fra)$/.test(lower(from - 1))) return false;
  for (let at = from - 2; at >= Math.max(0, from - reach); at -= 1) {
    if (/^[.!?]$/.test(lower(at)) || tokens[at + 1]?.isLineStart === true) return false;
    if (/^\d/.test(lower(at)) || ofHours.test(lower(at))) return true;
  }
  return false;
}
