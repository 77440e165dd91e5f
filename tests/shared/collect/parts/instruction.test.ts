import { expect, it } from 'vitest';
import { instructsReaders } from '../../../../shared/collect/parts/instruction.ts';
import { toldIn } from '../../../support/mail/told-in.ts';

const instruction =
  'Skriv jeres historie i et svar til alle. Højst en side. Hvad skete der? Ingen navne på de unge, heller ikke fornavne.';

it('a paragraph that asks for a story and says how it is to be, instructs', () => {
  expect(instructsReaders(instruction)).toBe(true);
});

it('so does one that lays down what must not be possible', () => {
  expect(instructsReaders('Send dem til alle. Ingen må kunne kende huset.')).toBe(true);
});

it('so does one that asks in several sentences, among them for a text', () => {
  expect(instructsReaders('Tænk på en vagt, hvor du gik glad hjem. Skriv den ned.')).toBe(true);
});

it.each([
  'Tag en jakke på, sagde han. Hold min hånd.',
  'Tag en spand. Hold den under koen. Det kan alle lære.',
  'Send dem til alle, stod der. Ingen kunne kende huset.',
  'Skriv en historie, sagde han. Så skrev jeg den samme aften.',
  'Børnene må ikke løbe på gangen. De gør det alligevel.',
  '“Skriv til alle,” står der på tavlen.',
])('%j tells', (text) => {
  expect(instructsReaders(text)).toBe(false);
});

it('what instructs below a story is no part of it', () => {
  const story =
    'En skipper kom hver fredag og ville betale for en kop te, der var gratis. Jeg skrev ham en regning på nul kroner, og den hængte han op i styrehuset.';
  const text = `Kære alle\n\nHer er min:\n\n${story}\n\n${instruction}\n\nMvh\nLone Bak`;
  expect(toldIn({ from: 'Lone Bak <lone@huset.example>', text }).map((one) => one.text)).toEqual([
    story,
  ]);
});
