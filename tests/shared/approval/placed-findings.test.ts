import { expect, test } from 'vitest';
import type { Finding, FindingType } from '../../../shared/anonymise/finding.ts';
import { placedFindings, stopsApproval } from '../../../shared/approval/placed-findings.ts';
import type { TextPlace } from '../../../shared/domain/story-texts.ts';

const finding = (type: FindingType, certainty: Finding['certainty'] = 'found'): Finding => ({
  start: 0,
  end: 2,
  type,
  certainty,
  reason: 'form',
  text: 'Bo',
  suggestion: '',
});
const typesAt = (place: TextPlace, types: readonly FindingType[]) =>
  placedFindings([{ place, text: 'Bo' }], [types.map((type) => finding(type))]).map(
    (placed) => placed.finding.type,
  );

test('everything found in a text is told of with its place', () => {
  expect(typesAt({ field: 'body' }, ['PERSON', 'CPR', 'DATE'])).toEqual(['PERSON', 'CPR', 'DATE']);
});

test('a contributor’s name belongs where it stands, but a number of theirs does not', () => {
  const place = { field: 'contributors', index: 0 } as const;
  expect(typesAt(place, ['PERSON', 'ORG', 'PHONE'])).toEqual(['PHONE']);
});

test('a date belongs in the field for one', () => {
  expect(typesAt({ field: 'date' }, ['DATE', 'CPR'])).toEqual(['CPR']);
});

test('only what surely points straight at somebody stops an approval', () => {
  expect(stopsApproval(finding('CPR'))).toBe(true);
  expect(stopsApproval(finding('CPR', 'look'))).toBe(false);
  expect(stopsApproval(finding('PLACE'))).toBe(false);
});
