import type { Span } from '../finding.ts';
import { clauseWord } from './clause-word.ts';
import { compiledOnce } from './compiled.ts';
import { latinPattern } from './latin.ts';
import { digitsOfAge, numberInWords } from './numerals.ts';

const number = String.raw`(?:${digitsOfAge}|${numberInWords})(?:\s?år)?`;
/** Words behind a number that say that it was an age. */
const told =
  '(?:,? (?:da|når|sidst|dengang|sagde|siger|svarede|svarer|mente|mener|troede|tror|skrev|lød)(?!\\p{L}))';
const next = latinPattern(
  String.raw`[^.!?\n\d]{0,60}?(?:,? og |[.!?] )(?:som )?(?<it>${number})(?=${told})|[^.!?\n\d]{0,30}? (?:anden|tredje|sidste) gang (?:som )?(?<again>${number})(?=[.,;])|(?:,|,? og|,? men)? den (?:anden|tredje|fjerde|sidste|yngste|ældste|mindste|mellemste|største)(?: er| var| bliver| blev)? (?:kun |snart |lige )?(?<other>${number})(?=[.,;!?]|\s*(?:$|\n)|\s${clauseWord}|\s\p{L}+(?:\s\p{L}+)?:)|,? (?:og )?(?:ikke|ikk?|nej) (?:på )?(?<instead>${number})(?=[.,;!?)]|\s*(?:$|\n)|\s(?:haha|som|men|og|hvis|selv)(?!\p{L}))`,
  'diuy',
);

/** A second age, which the first one tells: `Han var 15, sagde papirerne. 17, sagde lægen`, `den anden 18`. */
export function nextAges(text: string, ages: readonly Span[]): readonly Span[] {
  return ages.flatMap(({ end }): readonly Span[] => {
    compiledOnce(next).lastIndex = end;
    const groups = next.exec(text)?.indices?.groups;
    const it = groups?.it ?? groups?.again ?? groups?.other ?? groups?.instead;
    if (it === undefined) return [];
    return [{ type: 'AGE', certainty: 'look', reason: 'form', start: it[0], end: it[1] }];
  });
}
