import type { Span } from '../finding.ts';
import { isCounted } from '../patterns/age-company.ts';
import { clauseWord } from '../patterns/clause-word.ts';
import { compiledOnce } from '../patterns/compiled.ts';
import { decadesInWords, numberInWords } from '../patterns/numerals.ts';

const half = `(?:[,.]5| ?½|(?: og)? (?:et|en) halvt?)?`;
const digits = String.raw`[1-9]\d?${half}`;
const words = `(?:${numberInWords}|halvandet)${half}`;
const unit = String.raw`(?: ?(?:årr?|åt|åår|måneder|mdr\.?|uger|dage)(?!\p{L}))`;
const adverb =
  'jo|kun|nu|snart|lige|knap|næsten|godt|altså|vist|nok|vel|bare|først|allerede|fyldt|blevet|omkring|ca\\.|cirka|også|selv|dengang';
/** What stands behind a name as an age; a noun behind the number would say what is counted. */
const age = new RegExp(
  [
    String.raw`(?:,|:| \(| på| –| \||\.?,)? ?(?<digits>${digits})(?: ?år)?(?=[,;)]|\.?(?:\s|$)|:\s)(?! ?%|[.,:/-]\d|\. ?(?:sal|plads|klasse|th|tv|mf)(?!\p{L})| (?!${clauseWord}|år)\p{Ll})`,
    String.raw`(?:,| \(| på) ?(?<words>${words}|${digits}(?= (?:uger|dage|måneder|mdr)))(?:${unit}|(?=[,;.)]|$))`,
    String.raw`(?:,| \(| er| var) (?<decade>(?:(?!(?:\p{L}{3,}et|født|gift|ansat|død) )\p{L}+ )?i (?:${decadesInWords}))(?!\p{L})`,
    String.raw`,? (?:er|var|bliver|blev|fylder|fyldte|runder|rundede)(?: (?:${adverb}))* (?<told>${digits}|${words})${unit}?(?![\p{L}\p{N}%:]|[.,/-]\d| (?!${clauseWord})\p{Ll})`,
  ].join('|'),
  'uy',
);

/** So far does an age stand behind a name at most, in UTF-16 units. */
const reach = 60;

/** A number beside a person's name is worth a look: `Allis, 67:`, `Sofie på 8 tegner`, `sofie er kun 8`. */
export function agesBeside(source: string, spans: readonly Span[]): readonly Span[] {
  return spans.flatMap(({ type, certainty, end }): readonly Span[] => {
    if (type !== 'PERSON' || certainty !== 'found') return [];
    const behind = source.slice(end, end + reach);
    compiledOnce(age).lastIndex = 0;
    const match = age.exec(behind);
    const { digits: one, words: two, told, decade } = match?.groups ?? {};
    const number = one ?? two ?? told ?? decade;
    if (match === null || number === undefined) return [];
    if (isCounted({ before: '', after: behind.slice(match[0].length) })) return [];
    const start = end + match[0].lastIndexOf(number);
    return [
      { start, end: end + match[0].length, type: 'AGE', certainty: 'look', reason: 'context' },
    ];
  });
}
