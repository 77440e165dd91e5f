import { describe, expect, test } from 'vitest';
import type { Finding, FindingType } from '../../../../shared/anonymise/finding.ts';
import { writtenForms } from '../../../../shared/anonymise/groups/finding-group.ts';
import { proposeReplacement } from '../../../../shared/anonymise/replace/propose-replacement.ts';
import { replaceInText } from '../../../../shared/anonymise/replace/replace-in-text.ts';
import type { Replacement } from '../../../../shared/anonymise/replace/replacement.ts';
import { newLibraryRules } from '../../../../shared/domain/house-rules.ts';
import { fc } from '../../../support/properties.ts';
import { thingsOf } from '../../../support/replaced-sentences.ts';

/** Ways to write one thing of each kind. */
const things: readonly (readonly [FindingType, readonly string[]])[] = [
  ['PERSON', ['Sofie Holm', 'Sofie', 'Sofies', 'S.H.']],
  ['PERSON', ['Jens', 'Jens’']],
  ['PERSON', ['Mumlo']],
  ['PLACE', ['Thisted', 'Thisteds']],
  ['PLACE', ['Mors']],
  ['PLACE', ['Byen']],
  ['ORG', ['Vesterskolen', 'Vesterskolens']],
  ['ORG', ['Skolen']],
  ['ORG', ['Zibo']],
  ['ADDRESS', ['Skovvej 4', 'Nørregade 12, 3. tv.']],
  ['DATE', ['den 12. marts 2024', 'den  12. marts 2024']],
  ['DATE', ['12. marts 2024']],
  ['DATE', ['marts 2024', 'MARTS 2024']],
  ['AGE', ['14 år', '14 ÅR']],
  ['AGE', ['14-årig']],
  ['AGE', ['14-årige']],
  ['CPR', ['010203-1234']],
  ['PHONE', ['20 30 40 50']],
  ['EMAIL', ['a@example.dk']],
  ['CASE_NO', ['24/12345']],
  ['PLATE', ['AB 12 345']],
  ['HANDLE', ['@sofie03']],
];
const around = [
  ...[
    'Hans',
    'hendes',
    'mor',
    'en',
    'den',
    'glade',
    'dreng',
    'ved',
    'navn',
    'i',
    'på',
    'hos',
    'fra',
    'til',
  ],
  ...[
    'skole',
    'skolen',
    'bor',
    'er',
    'Hun',
    'fyldte',
    'og',
    'kom.',
    '(',
    ')',
    ',',
    '**',
    'tlf.',
    'nr.',
    'med',
    '\n\n',
    '\n- ',
  ],
  ...[
    'sagen',
    'hedder',
    'kl. 10',
    'gammel',
    'bostedet',
    'Kære',
    ':',
    'Hele',
    'som',
    'to',
    '-sagen',
    '2024',
    'Skovvejen',
  ],
];
const rules = fc.record({
  names: fc.constantFrom('pseudonyms', 'descriptions'),
  ages: fc.constantFrom('bands', 'exact'),
  dates: fc.constantFrom('season', 'offset'),
} as const);

/** A heap of words with a thing in it, in some of the ways to write it, and what is proposed. */
const cases = fc.constantFrom(...things).chain(([type, forms]) =>
  fc.record({
    type: fc.constant(type),
    rules,
    words: fc.array(
      fc.oneof(
        fc.constantFrom(...around).map((word) => ({ word, isForm: false })),
        fc.constantFrom(...forms).map((word) => ({ word, isForm: true })),
      ),
      { minLength: 3, maxLength: 24 },
    ),
  }),
);

interface Told {
  readonly type: FindingType;
  readonly text: string;
  readonly forms: readonly string[];
  readonly findings: readonly Finding[];
  readonly proposal: Replacement | null;
}

function told({
  type,
  rules: house,
  words,
}: typeof cases extends fc.Arbitrary<infer Case> ? Case : never): Told {
  let text = '';
  const marks: { start: number; end: number; type: FindingType }[] = [];
  for (const { word, isForm } of words) {
    if (text !== '' && !/^[\n,)-]/u.test(word)) text += ' ';
    if (isForm) marks.push({ start: text.length, end: text.length + word.length, type });
    text += word;
  }
  const [group] = thingsOf(text, marks);
  if (group === undefined) return { type, text, forms: [], findings: [], proposal: null };
  const forms = writtenForms(group);
  const context = { seed: 's', texts: [text], avoided: [], pseudonyms: [] };
  const proposal = proposeReplacement(
    { type, name: group.name, forms },
    { ...context, rules: { ...newLibraryRules, ...house } },
  );
  const findings = group.places.map(({ finding }) => finding);
  return { type, text, forms, findings, proposal };
}

const check = (law: (told: Told, proposal: Replacement) => void) =>
  fc.assert(
    fc.property(cases, (one) => {
      const all = told(one);
      if (all.proposal !== null) law(all, all.proposal);
    }),
    { numRuns: 1500 },
  );
const asWord = (form: string) => {
  const source = form.replace(/[.*+?^$()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${source}(?![\p{L}\p{N}])`, 'gu');
};

describe('replacing', () => {
  test('leaves none of what it replaces', () => {
    check(({ type, text, forms, findings }, proposal) => {
      const { text: after } = replaceInText(text, proposal, type, findings);
      for (const form of forms) expect(after.search(asWord(form)), `${text} → ${after}`).toBe(-1);
    });
  });

  test('a second time changes nothing', () => {
    check(({ type, text, findings }, proposal) => {
      const once = replaceInText(text, proposal, type, findings).text;
      expect(replaceInText(once, proposal, type, []).text).toBe(once);
    });
  });

  test('keeps every sign that no thing and no word beside it is', () => {
    check(({ type, text, forms, findings }, proposal) => {
      const { text: after, written } = replaceInText(text, proposal, type, findings);
      const kept = outside(after, written);
      const left = forms
        .toSorted((a, b) => b.length - a.length)
        .reduce((words, form) => words.replace(asWord(form), ' '), text);
      expect(isSubsequence(kept, left), `${text} → ${after}`).toBe(true);
      // Around each thing no more goes than a preposition, an article, a cue and what brings a name in.
      expect(lettersOf(left) - lettersOf(kept)).toBeLessThanOrEqual(40 * written.length);
    });
  });
});

/** Forms that are other words and numbers as well, and what looks like them. */
const lookalikes: readonly (readonly [FindingType, string, readonly string[]])[] = [
  ['AGE', '23', ['kl. 23', 'Skovvej 23', '23 kr.', '23.000', '23,5', '23 år', '2023', '(23)']],
  ['AGE', 'ni', ['ni stole', 'Ni', 'ni.', '**ni**']],
  ['AGE', '14 år', ['i 14 år', '14 år siden', '14 åringer']],
  ['DATE', 'maj', ['maj', 'majs', 'Maj', 'i maj.']],
  ['DATE', '3/4', ['3/4 liter', '13/4', '3/4,']],
  ['CASE_NO', '123', ['123 familier', '1234', 'kr. 123']],
  ['PERSON', 'A', ['A-kassen', 'vitamin A', 'A.', 'Anna']],
  ['PERSON', 'hans', ['hans mor', 'Hans', '*hans*']],
  ['PLACE', 'mors', ['mors dag', 'Mors', 'mors,']],
];
const amongLookalikes = fc.constantFrom(...lookalikes).chain(([type, form, others]) =>
  fc.record({
    type: fc.constant(type),
    form: fc.constant(form),
    words: fc.array(
      fc.oneof(
        fc.constantFrom(...others, ...around).map((word) => ({ word, isFound: false })),
        fc.constant({ word: form, isFound: true }),
      ),
      { maxLength: 24 },
    ),
  }),
);

test('what other words and numbers look like is replaced where it was found, and every other sign stays', () => {
  fc.assert(
    fc.property(amongLookalikes, ({ type, form, words }) => {
      let [text, expected] = ['', ''];
      const findings: Finding[] = [];
      for (const { word, isFound } of words) {
        const [start, end] = [text.length, text.length + word.length];
        const said = { certainty: 'found', reason: 'form', suggestion: '' } as const;
        if (isFound) findings.push({ start, end, type, text: word, ...said });
        text += `${word} `;
        expected += `${isFound ? 'NY' : word} `;
      }
      const worded = { words: [{ from: form, to: 'NY' }], wordingOf: () => ({ to: 'NY' }) };
      const { text: after, written } = replaceInText(text, worded, type, findings);
      expect(after).toBe(expected);
      expect(written).toHaveLength(findings.length);
    }),
    { numRuns: 1500 },
  );
});

/** A text without what is new in it. */
function outside(
  text: string,
  written: readonly { readonly start: number; readonly end: number }[],
): string {
  return [...text]
    .filter((_, at) => !written.some(({ start, end }) => start <= at && at < end))
    .join('');
}

function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (const sign of short.replace(/\s/gu, '')) {
    at = long.indexOf(sign, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

const lettersOf = (text: string) => text.match(/\p{L}/gu)?.length ?? 0;
