import { describe, expect, it } from 'vitest';
import type { Finding, FindingType } from '../../../../shared/anonymise/finding.ts';
import { replaceInText } from '../../../../shared/anonymise/replace/replace-in-text.ts';
import type { Worded } from '../../../../shared/anonymise/replace/replacement.ts';
import type { Setting } from '../../../../shared/anonymise/replace/setting.ts';

/** A thing that reads in every place as the words say. */
const called = (words: Readonly<Record<string, string>>): Worded => ({
  words: Object.entries(words).map(([from, to]) => ({ from, to })),
  wordingOf: ({ form }) => ({ to: words[form] ?? form }),
});
const toMaja = called({ Sofie: 'Maja', Sofies: 'Majas' });
const replace = (text: string) => replaceInText(text, toMaja, 'PERSON', []).text;

it.each([
  ['Sofie og Sofies bror', 'Maja og Majas bror'],
  ['Sofiegade og Annasofie', 'Sofiegade og Annasofie'],
  ['**Sofie**, «Sofie» og _Sofie_', '**Maja**, «Maja» og _Maja_'],
  ['[Sofie](https://example.dk/Sofie/1)', '[Maja](https://example.dk/Sofie/1)'],
  ['se https://example.dk/Sofie.', 'se https://example.dk/Sofie.'],
  ['Skriv til Sofie@example.dk', 'Skriv til Sofie@example.dk'],
  ['Et linjeskift  \nSofie\n\n\n- Sofie\n', 'Et linjeskift  \nMaja\n\n\n- Maja\n'],
])('%j', (text, expected) => {
  expect(replace(text)).toBe(expected);
});

it('leaves a word in small letters that was not found as a name', () => {
  const text = 'hans kom med hans mor';
  const finding = {
    start: 0,
    end: 4,
    type: 'PERSON',
    certainty: 'look',
    reason: 'context',
    text: 'hans',
    suggestion: '',
  } as const;
  expect(replaceInText(text, called({ hans: 'peter' }), 'PERSON', [finding]).text).toBe(
    'peter kom med hans mor',
  );
});

/** A finding of every stretch between brackets, and the text without them. */
function marked(text: string, type: FindingType): { text: string; findings: Finding[] } {
  const findings: Finding[] = [];
  let told = '';
  for (const [index, part] of text.split(/[⟦⟧]/u).entries()) {
    const [start, end] = [told.length, told.length + part.length];
    const said = { certainty: 'found', reason: 'form', suggestion: '' } as const;
    if (index % 2 === 1) findings.push({ start, end, type, text: part, ...said });
    told += part;
  }
  return { text: told, findings };
}

describe('what other words and numbers look like', () => {
  it.each([
    [
      'AGE',
      '23',
      'Hun er ⟦23⟧. 23 familier, kr. 23, kl. 23, Skovvej 23, 23,5 og 23.000.',
      'Hun er NY. 23 familier, kr. 23, kl. 23, Skovvej 23, 23,5 og 23.000.',
    ],
    ['AGE', 'ni', 'Pigen er ⟦ni⟧. Der er ni stole.', 'Pigen er NY. Der er ni stole.'],
    ['AGE', '14 år', 'Han er ⟦14 år⟧ og boede der i 14 år.', 'Han er NY og boede der i 14 år.'],
    ['DATE', 'maj', 'De kom i ⟦maj⟧, og maj ringede.', 'De kom i NY, og maj ringede.'],
    ['DATE', '3/4', 'Født ⟦3/4⟧. Hæld 3/4 liter i.', 'Født NY. Hæld 3/4 liter i.'],
    ['CASE_NO', '123', 'Sag ⟦123⟧ gav 123 kr.', 'Sag NY gav 123 kr.'],
    [
      'PERSON',
      'A',
      '⟦A⟧ ringede til A-kassen om vitamin A.',
      'NY ringede til A-kassen om vitamin A.',
    ],
    ['PERSON', 'S.', '⟦S.⟧ bor i afsnit S. Der er roligt.', 'NY bor i afsnit S. Der er roligt.'],
  ] as const)('is replaced only where it was found: %s %s', (type, form, story, expected) => {
    const { text, findings } = marked(story, type);
    expect(replaceInText(text, called({ [form]: 'NY' }), type, findings).text).toBe(expected);
  });

  it('is not replaced within something longer of its kind', () => {
    const { text, findings } = marked('Hun er ⟦23⟧, og han er ⟦23 år⟧.', 'AGE');
    expect(replaceInText(text, called({ 23: 'voksen' }), 'AGE', findings).text).toBe(
      'Hun er voksen, og han er 23 år.',
    );
  });

  it('is not replaced where something of another kind was found', () => {
    const { text, findings } = marked('Hun bor på ⟦Skovvej 23⟧ med ⟦maj⟧.', 'ADDRESS');
    expect(replaceInText(text, called({ 23: 'voksen' }), 'AGE', findings).text).toBe(text);
    expect(replaceInText(text, called({ maj: 'ida' }), 'PERSON', findings).text).toBe(text);
  });

  it('is replaced everywhere where its form alone gives it away', () => {
    const text = 'Sag 24/12345, se 24/12345.';
    expect(replaceInText(text, called({ '24/12345': 'NY' }), 'CASE_NO', []).text).toBe(
      'Sag NY, se NY.',
    );
  });
});

it.each([
  ['Bo Vester lo. Bo Vester gik.', 'En skole lo. En skole gik.'],
  ['Vi så ca. Bo Vester.', 'Vi så ca. en skole.'],
  ['Nu!\n\n> Bo Vester', 'Nu!\n\n> En skole'],
  ['1. Bo Vester', '1. En skole'],
])('gives what begins a sentence its capital: %j', (text, expected) => {
  const school = called({ 'Bo Vester': 'en skole' });
  expect(replaceInText(text, school, 'ORG', []).text).toBe(expected);
});

it('hands each place what reads before it by now, and says what is new', () => {
  const seen: Setting[] = [];
  const { text, written } = replaceInText(
    'Hos Zibo og på **Zibo**.',
    {
      words: [{ from: 'Zibo', to: 'firmaet' }],
      wordingOf: (setting) => {
        seen.push(setting);
        const lead = /(?:hos|på)\s$/iu.exec(setting.before)?.[0] ?? '';
        return { lead, prefix: 'i ', to: setting.isAgain ? 'firmaet' : 'et firma' };
      },
    },
    'ORG',
    [],
  );
  expect(text).toBe('I et firma og i **firmaet**.');
  expect(seen.map(({ before }) => before)).toEqual(['Hos ', 'I et firma og på ']);
  expect(written.map(({ start, end }) => text.slice(start, end))).toEqual([
    'I et firma',
    'i **firmaet**',
  ]);
});
