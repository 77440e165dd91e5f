import type { Finding } from '../../shared/anonymise/finding.ts';

/** A text whose identifiers were marked by hand; offsets in UTF-16 units. */
export interface GoldText {
  readonly id: string;
  readonly text: string;
  readonly gold: readonly GoldMark[];
}

export interface GoldMark {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly kind?: string;
  /** Neither missed nor a false alarm. */
  readonly optional?: boolean;
}

/** Shares are from 0 to 1. */
export interface TypeScore {
  readonly count: number;
  /** Every sign of it is in a finding, of whatever type or certainty. */
  readonly covered: number;
  /** The same by what is found alone. */
  readonly found: number;
  readonly touched: number;
}

export interface Score {
  readonly words: number;
  /** By type, and by type and kind with a dot between. */
  readonly types: ReadonlyMap<string, TypeScore>;
  /** Texts in which a sign of a person's name is in no finding. */
  readonly leaks: number;
  /** Findings that touch no mark, for every thousand words. */
  readonly falseAlarms: { readonly found: number; readonly look: number };
}

/** Measures a detector on marked texts; tells of no text, so that they can stay unread. */
export function scoreFindings(
  texts: readonly GoldText[],
  find: (text: string) => readonly Finding[],
): Score {
  const counts = new Map<
    string,
    { count: number; covered: number; found: number; touched: number }
  >();
  const alarms = { found: 0, look: 0 };
  let [words, leaks] = [0, 0];
  for (const { text, gold } of texts) {
    words += text.split(/\s+/).filter((word) => word !== '').length;
    const findings = find(text);
    let isLeak = false;
    for (const mark of gold) {
      if (mark.optional === true) continue;
      const units = Array.from(
        { length: mark.end - mark.start },
        (_, index) => mark.start + index,
      ).filter((at) => /\S/.test(text.charAt(at)));
      const isIn = (at: number, among: readonly Finding[]) =>
        among.some(({ start, end }) => start <= at && at < end);
      const sure = findings.filter(({ certainty }) => certainty === 'found');
      const isCovered = units.every((at) => isIn(at, findings));
      if (!isCovered && mark.type === 'PERSON') isLeak = true;
      for (const name of mark.kind === undefined
        ? [mark.type]
        : [mark.type, `${mark.type}.${mark.kind}`]) {
        const count = counts.get(name) ?? { count: 0, covered: 0, found: 0, touched: 0 };
        count.count += 1;
        if (isCovered) count.covered += 1;
        if (units.every((at) => isIn(at, sure))) count.found += 1;
        if (units.some((at) => isIn(at, findings))) count.touched += 1;
        counts.set(name, count);
      }
    }
    if (isLeak) leaks += 1;
    for (const { start, end, certainty } of findings) {
      if (!gold.some((mark) => start < mark.end && mark.start < end)) alarms[certainty] += 1;
    }
  }
  const types = [...counts].map(
    ([name, { count, covered, found, touched }]): [string, TypeScore] => [
      name,
      { count, covered: covered / count, found: found / count, touched: touched / count },
    ],
  );
  const perThousand = (number: number) => (1000 * number) / words;
  return {
    words,
    types: new Map(types.sort(([one], [other]) => (one < other ? -1 : 1))),
    leaks,
    falseAlarms: { found: perThousand(alarms.found), look: perThousand(alarms.look) },
  };
}
