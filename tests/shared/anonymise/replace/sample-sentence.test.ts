import { expect, test } from 'vitest';
import type { FindingType } from '../../../../shared/anonymise/finding.ts';
import { proposeReplacement } from '../../../../shared/anonymise/replace/propose-replacement.ts';
import { sampleSentence } from '../../../../shared/anonymise/replace/sample-sentence.ts';
import { newLibraryRules } from '../../../../shared/domain/house-rules.ts';

function sampled(type: FindingType, name: string, ...texts: readonly string[]) {
  const rules = { ...newLibraryRules, names: 'descriptions' } as const;
  const proposal = proposeReplacement(
    { type, name, forms: [name] },
    { rules, seed: 's', texts, avoided: [], pseudonyms: [] },
  );
  return (
    proposal &&
    sampleSentence(
      texts.map((text) => ({ text, found: [] })),
      proposal,
      type,
    )
  );
}

test.each([
  [
    'ORG',
    'Kvickly',
    'Så kom maj. Han fik job hos Kvickly. Det gik.',
    ['Han fik job ', 'hos Kvickly', 'i en butik', '.'],
  ],
  ['PERSON', 'Karen', 'Hans mor Karen ringede.', ['Hans mor', ' Karen', '', ' ringede.']],
  ['PERSON', 'Karen', 'Hun så **Karen** gå.', ['Hun så ', 'Karen', 'en kvinde', ' gå.']],
  ['PLACE', 'Xyby', '- I Xyby\n- På vej', ['I ', 'Xyby', 'en by', '']],
] as const)(
  '%s %s: the sentence alone, with what goes and what comes',
  (type, name, text, parts) => {
    const [before, was, now, behind] = parts;
    expect(sampled(type, name, text)).toEqual({ before, was, now, behind });
  },
);

test('a long sentence is cut where a word ends', () => {
  const many = Array.from({ length: 30 }, (_, index) => `ord${index}`).join(' ');
  const sample = sampled('ORG', 'Kvickly', `${many} hos Kvickly ${many}.`);
  expect(sample?.before).toMatch(/^… ord\d+ .* ord29 $/u);
  expect(sample?.behind).toMatch(/^ ord0 .* ord\d+ …$/u);
});

test('a thing that stands alone has no sentence, and the next text may have one', () => {
  expect(sampled('PLACE', 'Xyby', 'Xyby')).toBeNull();
  expect(sampled('PLACE', 'Xyby', 'Xyby', 'Vi bor i Xyby.')?.before).toBe('Vi bor i ');
});

test('what looks like other numbers is shown where it was found', () => {
  const text = 'Vi hjalp 23 familier. Hun er 23 nu.';
  const worded = { words: [{ from: '23', to: 'ung' }], wordingOf: () => ({ to: 'ung' }) };
  const finding = {
    start: 29,
    end: 31,
    type: 'AGE',
    certainty: 'found',
    reason: 'form',
    text: '23',
    suggestion: '',
  } as const;
  expect(sampleSentence([{ text, found: [finding] }], worded, 'AGE')).toEqual({
    before: 'Hun er ',
    was: '23',
    now: 'ung',
    behind: ' nu.',
  });
  expect(sampleSentence([{ text, found: [] }], worded, 'AGE')).toBeNull();
});
