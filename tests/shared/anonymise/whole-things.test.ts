import { expect, test } from 'vitest';
import type { Span } from '../../../shared/anonymise/finding.ts';
import { wholeThings } from '../../../shared/anonymise/whole-things.ts';

/** Marks as spans, `⟦AGE:tres⟧`; worth a look with a question mark behind the type. */
function widened(marked: string): readonly string[] {
  const spans: Span[] = [];
  let text = '';
  for (const part of marked.split(/(⟦[^⟧]+⟧)/)) {
    const [, type, look, own] = /^⟦([A-Z]+)(\?)?:(.+)⟧$/.exec(part) ?? [];
    if (own !== undefined) {
      spans.push({
        type: type as Span['type'],
        certainty: look === undefined ? 'found' : 'look',
        reason: 'form',
        start: text.length,
        end: text.length + own.length,
      });
    }
    text += own ?? part;
  }
  return wholeThings(spans, text).map(
    ({ type, start, end }) => `${type} ${text.slice(start, end)}`,
  );
}

test.each([
  ['Han var knap ⟦AGE:halvtreds⟧.', ['AGE knap halvtreds']],
  ['Naboen, tæt på de ⟦AGE:65⟧, kom.', ['AGE tæt på de 65']],
  ['Faren er et sted ⟦AGE:i fyrrerne⟧.', ['AGE et sted i fyrrerne']],
  ['Man skal være over ⟦AGE:18⟧.', ['AGE 18']],
  ['⟦PERSON:Omkring⟧ ⟦AGE:tres⟧', ['PERSON Omkring', 'AGE tres']],
])('an age takes the words that say how sure it is: %s', (marked, expected) => {
  expect(widened(marked)).toEqual(expected);
});

test.each([
  ['⟦ORG:Pakhus⟧ 7 har lukket.', ['ORG Pakhus 7']],
  ['Hun ringede fra ⟦ORG:FAM⟧-2.', ['ORG FAM-2']],
  ['Vi var på ⟦ORG:Kløverly⟧ 2 gange.', ['ORG Kløverly']],
  ['Vagten på ⟦ORG:Kløverly⟧ 8.30', ['ORG Kløverly']],
  ['På ⟦ORG:Kløverly⟧ ⟦DATE:12. marts⟧', ['ORG Kløverly', 'DATE 12. marts']],
  ['På ⟦PLACE:Mors⟧ 7 har de lukket.', ['PLACE Mors']],
])('a house takes its number, and no other one: %s', (marked, expected) => {
  expect(widened(marked)).toEqual(expected);
});

test.each([
  ['⟦ORG?:Vask⟧ & ⟦ORG:Rul⟧ er åbent.', ['ORG Vask & Rul']],
  ['hos ⟦PERSON?:sand⟧ & ⟦ORG:bjerre⟧', ['ORG sand & bjerre']],
  ['⟦PERSON:Maja⟧ & ⟦ORG:Kløverly⟧', ['PERSON Maja', 'ORG Kløverly']],
  ['⟦PERSON?:Maja⟧ & ⟦PERSON?:Bo⟧', ['PERSON Maja', 'PERSON Bo']],
])('two halves of a name are one, and two who stand together are two: %s', (marked, expected) => {
  expect(widened(marked)).toEqual(expected);
});
