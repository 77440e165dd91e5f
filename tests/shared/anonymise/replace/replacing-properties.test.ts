import { describe, expect, test } from 'vitest';
import type { FindingType } from '../../../../shared/anonymise/finding.ts';
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
  ['DATE', ['den 12. marts 2024', '12. marts 2024', 'marts 2024']],
  ['AGE', ['14 år', '14-årig', '14-årige']],
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
  if (group === undefined) return { type, text, forms: [], proposal: null };
  const forms = writtenForms(group);
  const context = { seed: 's', texts: [text], avoided: [], pseudonyms: [] };
  const proposal = proposeReplacement(
    { type, name: group.name, forms },
    { ...context, rules: { ...newLibraryRules, ...house } },
  );
  return { type, text, forms, proposal };
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
    check(({ type, text, forms }, proposal) => {
      const { text: after } = replaceInText(text, proposal, type, []);
      for (const form of forms) expect(after.search(asWord(form)), `${text} → ${after}`).toBe(-1);
    });
  });

  test('a second time changes nothing', () => {
    check(({ type, text }, proposal) => {
      const once = replaceInText(text, proposal, type, []).text;
      expect(replaceInText(once, proposal, type, []).text).toBe(once);
    });
  });

  test('keeps every sign that no thing and no word beside it is', () => {
    check(({ type, text, forms }, proposal) => {
      const { text: after, written } = replaceInText(text, proposal, type, []);
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
