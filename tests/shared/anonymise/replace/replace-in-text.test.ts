import { expect, it } from 'vitest';
import { replaceInText } from '../../../../shared/anonymise/replace/replace-in-text.ts';

const toMaja = [
  { from: 'Sofies', to: 'Majas' },
  { from: 'Sofie', to: 'Maja' },
];
const replace = (text: string) => replaceInText(text, toMaja, 'PERSON', []);

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
  const words = [{ from: 'hans', to: 'peter' }];
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
  expect(replaceInText(text, words, 'PERSON', [finding])).toBe('peter kom med hans mor');
});

it.each([
  ['Bo Vester lo. Bo Vester gik.', 'En skole lo. En skole gik.'],
  ['Vi så ca. Bo Vester.', 'Vi så ca. en skole.'],
  ['Nu!\n\n> Bo Vester', 'Nu!\n\n> En skole'],
  ['1. Bo Vester', '1. En skole'],
])('gives what begins a sentence its capital: %j', (text, expected) => {
  const words = [{ from: 'Bo Vester', to: 'en skole' }];
  expect(replaceInText(text, words, 'ORG', [])).toBe(expected);
});
