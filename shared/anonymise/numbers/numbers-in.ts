import type { Span } from '../finding.ts';
import type { KnownWord } from '../story/known-word.ts';
import type { Token } from '../tagger/tokens.ts';
import { surroundings } from './number-features.ts';
import { mayCount, type NumberGroup, numberGroups } from './number-groups.ts';
import { type NumberModel, rolesOf } from './number-roles.ts';
import { tellsNoAge } from './tells-no-age.ts';

/** So likely must a number tell an age, or a day, to be worth a look. */
const worthALook = { age: 0.18, oldAge: 0.01, day: 0.3 } as const;

/** Less likely than this, a number that has an age's form is worth a look and no more; and not even that. */
const unlikelyAge = { hardly: 0.1, never: 0.003 } as const;

/** A part of a text, in UTF-16 units. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

export interface NumbersRead {
  /** Ages and days that the words around a number tell, and no form alone; worth a look. */
  readonly spans: readonly Span[];
  /** Where numbers stand that are hardly ages, by the words around them. */
  readonly others: readonly Other[];
}

/** A number that is hardly an age. */
export interface Other extends Place {
  /** Not even worth a look. */
  readonly isNone: boolean;
}

/** What the words around a text's numbers say of them. */
export function numbersIn(
  model: NumberModel,
  tokens: readonly Token[],
  known: readonly KnownWord[],
  likely: (index: number) => number,
): NumbersRead {
  const groups = groupsOf(tokens, known);
  if (groups.length === 0) return { spans: [], others: [] };
  const shares = rolesOf(model, surroundings(tokens, known, likely), groups);
  const others = groups.flatMap((group, index): readonly Other[] => {
    const { from, to } = group;
    const age = shares[index]?.[1] ?? 0;
    if (age > unlikelyAge.hardly && !tellsNoAge(tokens, known, group)) return [];
    const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
    return [{ start, end, isNone: age < unlikelyAge.never }];
  });
  const spans = groups.flatMap((group, index): readonly Span[] => {
    const [, likelyAge = 0, likelyDay = 0] = shares[index] ?? [];
    const age = tellsNoAge(tokens, known, group) ? 0 : likelyAge;
    const day = isDay(group) || /\d/.test(known[group.from]?.lower ?? '') ? likelyDay : 0;
    if (age < (group.isOld ? worthALook.oldAge : worthALook.age) && day < worthALook.day) return [];
    const from = group.form === 'decade' ? decadeStart(known, group) : boundStart(known, group);
    return [
      {
        start: tokens[from]?.start ?? 0,
        end:
          (tokens[known[group.to]?.lower === '+' ? group.to : group.to - 1] ?? tokens[from])?.end ??
          0,
        type: age >= day ? 'AGE' : 'DATE',
        certainty: 'look',
        reason: 'context',
      },
    ];
  });
  return { spans, others };
}

/** The groups of numbers among words. */
export function groupsOf(
  tokens: readonly Token[],
  known: readonly KnownWord[],
): readonly NumberGroup[] {
  const starts: number[] = [];
  known.forEach(({ beginsNumber, lower }, index) => {
    if (beginsNumber && mayCount(lower, known[index + 1]?.lower)) starts.push(index);
  });
  if (starts.length === 0) return [];
  return numberGroups(
    tokens,
    known.map(({ lower }) => lower),
    starts,
  );
}

/** `den anden` is seldom a day, and one of two more often than not. */
const isDay = ({ form, value }: NumberGroup) => form !== 'ordinal' || value > 2;

const part =
  /^(?:begyndelsen|starten|midten|slutningen|halvdel|første|sidste|anden|af|i|midt|sidst|først|højt|oppe|langt|tidligt|sent|sine|hans|hendes|de)$/;

/** `over` and `under` belong to `90`. */
const boundStart = (known: readonly KnownWord[], { from, unit }: NumberGroup) =>
  unit === '' && /^(?:over|under)$/.test(known[from - 1]?.lower ?? '') ? from - 1 : from;

/** `i begyndelsen af` belongs to `tyverne`. */
function decadeStart(known: readonly KnownWord[], { from }: NumberGroup): number {
  let start = from;
  while (from - start < 4 && part.test(known[start - 1]?.lower ?? '')) start -= 1;
  return start;
}
