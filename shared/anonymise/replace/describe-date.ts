import { onOneLine } from '../groups/finding-group.ts';
import { readDate } from './read-date.ts';
import type { ReplacedWords, ReplacingContext, WrittenThing } from './replacement.ts';
import { wordsBeside } from './words-beside.ts';

const seasons = ['vinteren', 'foråret', 'sommeren', 'efteråret'] as const;
/** Behind these a season stands without `i`. */
const prepositions = '(?:fra|til|siden|før|efter|inden|omkring|indtil|i|mellem|og)';
const feasts: readonly (readonly [RegExp, string])[] = [
  [/jule?dag/iu, 'julen'],
  [/påske?dag/iu, 'påsken'],
  [/pinse?dag/iu, 'pinsen'],
  [/nytårs?dag/iu, 'nytåret'],
];

/** A date by its season and its year: `den 12. marts 2024` is `i foråret 2024`, and `fra 12. marts 2024` is `fra foråret 2024`. */
export function describeDate(
  { forms }: Pick<WrittenThing, 'forms'>,
  { texts }: Pick<ReplacingContext, 'texts'>,
): readonly ReplacedWords[] {
  return forms.flatMap((form) => {
    const season = seasonOf(onOneLine(form));
    if (season === null) return [{ from: form, to: 'en dag' }];
    const beside = wordsBeside(texts, form, {
      before: String.raw`(?:${prepositions}|på|pr\.?|den)\s`,
    });
    return [
      ...beside.map((from) => {
        const word = from.slice(0, from.length - form.length).trim();
        const lead = /^(?:på|pr\.?|den)$/iu.test(word) ? withCapitalOf('i', word) : word;
        return { from, to: `${lead} ${season}` };
      }),
      { from: form, to: `i ${season}` },
    ];
  });
}

function seasonOf(date: string): string | null {
  const feast = feasts.find(([pattern]) => pattern.test(date));
  if (feast !== undefined) return feast[1];
  const { month, year } = readDate(date);
  if (month === null) return year === null ? null : `${year - (year % 10)}’erne`;
  const season = seasons[Math.floor((month % 12) / 3)] ?? 'vinteren';
  return year === null ? season : `${season} ${year}`;
}

function withCapitalOf(word: string, model: string): string {
  return /^\p{Lu}/u.test(model) ? word.toUpperCase() : word;
}
