import { expect, it } from 'vitest';
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
