import { describe, expect, test } from 'vitest';
import type { FindingReason, FindingType } from '../../../../shared/anonymise/finding.ts';
import { writtenForms } from '../../../../shared/anonymise/groups/finding-group.ts';
import { groupFindings } from '../../../../shared/anonymise/groups/group-findings.ts';
import type { PlacedFinding } from '../../../../shared/approval/placed-findings.ts';

interface Wanted {
  readonly type?: FindingType;
  readonly reason?: FindingReason;
  readonly certainty?: 'found' | 'look';
}

/** Findings that stand one after the other; `~` before one says that it was found by another's name. */
function findings(texts: readonly string[], wanted: Wanted = {}): readonly PlacedFinding[] {
  return texts.map((text, index) => {
    const own = text.replace(/^~/, '');
    const start = index * 100;
    return {
      place: { field: 'body' },
      finding: {
        start,
        end: start + own.length,
        text: own,
        type: wanted.type ?? 'PERSON',
        certainty: wanted.certainty ?? 'found',
        reason: text.startsWith('~') ? 'elsewhere' : (wanted.reason ?? 'known-name'),
        suggestion: '',
      },
    };
  });
}

const formsIn = (texts: readonly string[], wanted: Wanted = {}) =>
  groupFindings(findings(texts, wanted)).map((group) => writtenForms(group).join(' | '));

describe('one person', () => {
  test.each([
    ['in the genitive and by an initial', ['Sofie', 'Sofies', 'S. Holm']],
    ['in capitals and in small letters', ['Sofie', 'SOFIE', 'sofie', 'SOFIES']],
    ['by first name, surname and both', ['Sofie Holm', 'Sofie', 'Holm', 'Holms']],
    ['with a middle name', ['Sofie Marie Holm', 'Sofie Holm', 'Sofie']],
    ['with an initial between', ['Sofie Marie Holm', 'Sofie M. Holm']],
    ['with an initial behind', ['Sofie Holm', 'Sofie H.', 'Sofie']],
    ['by an initial alone for a surname', ['Sofie H.', 'Sofies']],
    ['by initials with dots and without', ['Sofie Marie Holm', 'S.H.', 'SMH', 'SH']],
    ['with apostrophes', ['Lars', 'Lars’', 'Lars Holm', "Lars Holm's"]],
    ['over the end of a line', ['Sofie\nHolm', 'Sofie Holm', 'Hol-\nm']],
    ['with Markdown', ['**Sofie** Holm', 'Sofie']],
    ['surname first', ['Sofie Holm', 'Holm, Sofie']],
    ['with a slip of the pen', ['Svenning Ahlgren', '~Svening', '~Ahlgern', '~Svenning Ahlgern']],
    ['whatever comes first', ['Holm', 'sofie', 'S. Holm', 'Sofie Holm']],
  ])('%s', (_, texts) => {
    expect(formsIn(texts)).toEqual([texts.map((text) => text.replace('~', '')).join(' | ')]);
  });
});

describe('what is unsure stays apart', () => {
  test.each([
    ['two with one first name', ['Sofie Holm', 'Sofie Krag']],
    ['a first name that two have', ['Sofie Holm', 'Sofie Krag', 'Sofie | Sofies']],
    ['a surname that two have', ['Sofie Holm', 'Per Holm | Per', 'Holm']],
    ['an initial that two have', ['Sofie Holm', 'Søren Holm', 'S. Holm']],
    ['initials that two have', ['Sofie Holm', 'Signe Hald', 'SH']],
    ['an initial for two first names', ['S. Holm', 'Sofie', 'Signe']],
    ['an initial and a surname alone', ['S. Holm', 'Skov']],
    ['names that a letter sets apart', ['Karen', 'Karin', 'Hanne', 'Janne']],
    ['names that the genitive’s s sets apart', ['Andrea', 'Andreas', 'Johanne', 'Johannes']],
    ['what was found by itself and is near', ['Tuvine', 'Tuvina']],
    ['a middle name alone', ['Sofie Marie Holm', 'Marie']],
    ['two couples’ names', ['Holm & Krag', 'Sofie Holm']],
    ['a single letter', ['Sofie Holm', 'S']],
  ])('%s', (_, groups) => {
    const texts = groups.flatMap((group) => group.split(' | '));
    expect(formsIn(texts)).toEqual(groups);
  });
});

describe('one thing', () => {
  test.each<[string, FindingType, readonly string[]]>([
    ['a place in the genitive', 'PLACE', ['Hirtshals', 'HIRTSHALS', 'Hirtshals’']],
    ['a school in the genitive', 'ORG', ['Bakkeskolen', 'Bakkeskolens']],
    ['a number however it is written', 'PHONE', ['20304050', '20 30 40 50', '+45 2030 4050']],
    ['a CPR number', 'CPR', ['010203-1234', '0102031234']],
    ['a mail address', 'EMAIL', ['A@example.dk', 'a@example.dk']],
  ])('%s', (_, type, texts) => {
    expect(formsIn(texts, { type })).toEqual([texts.join(' | ')]);
  });

  test.each<[string, FindingType, readonly string[]]>([
    ['two numbers', 'PHONE', ['20 30 40 50', '20 30 40 51']],
    ['two ages', 'AGE', ['14 år', '15 år']],
    ['a town that ends in s', 'PLACE', ['Randers', 'Rander Sogn']],
  ])('but not %s', (_, type, texts) => {
    expect(formsIn(texts, { type })).toEqual(texts);
  });
});

test('a person and a place that are called the same are two', () => {
  const both = [...findings(['Holm']), ...findings(['Holm'], { type: 'PLACE' })];
  expect(groupFindings(both).map(({ type }) => type)).toEqual(['PERSON', 'PLACE']);
});

test('a group is called by its fullest form and knows its places in their order', () => {
  const [group] = groupFindings(findings(['sofie', 'Holms', 'Sofie\nHolm']));
  expect(group?.name).toBe('Sofie Holm');
  expect(group?.places.map(({ finding }) => finding.start)).toEqual([0, 100, 200]);
});

test('a group is as certain as the surest of its places, and says why by that place', () => {
  const unsure = findings(['Sofie'], { certainty: 'look', reason: 'context' });
  const [group] = groupFindings([...unsure, ...findings(['Sofie'])]);
  expect(group).toMatchObject({ certainty: 'found', reason: 'known-name' });
});

test('what is found comes before what is worth a look', () => {
  const all = [...findings(['Rask'], { certainty: 'look' }), ...findings(['Sofie', 'Per'])];
  expect(groupFindings(all).map(({ name }) => name)).toEqual(['Sofie', 'Per', 'Rask']);
});

test('where nothing was found there are no groups', () => {
  expect(groupFindings([])).toEqual([]);
});
