import { describe, expect, it } from 'vitest';
import { closingsApart, linesApart } from '../../../../shared/collect/parts/lines-apart.ts';
import { toldIn } from '../../../support/mail/told-in.ts';

const unit = (text: string, isApart = false) => ({
  text,
  isApart,
  markdown: null,
  isSignature: false,
});

describe('texts without an empty line between them', () => {
  it('stand apart, each by its line', () => {
    const lines = linesApart([unit('Skriv bare.', true), unit('En ko kom ind.'), unit('Den gik.')]);
    expect(lines.map(({ isApart }) => isApart)).toEqual([true, true, true]);
  });

  it('do not stand apart as items of a list', () => {
    const lines = linesApart([unit('Vi købte:', true), unit('- reb'), unit('- tjære')]);
    expect(lines.map(({ isApart }) => isApart)).toEqual([true, false, false]);
  });

  it('stay as they are where one line was left empty', () => {
    const lines = [unit('Skriv bare.', true), unit('En ko kom ind.'), unit('Den gik.', true)];
    expect(linesApart(lines)).toBe(lines);
  });

  it('tell a story below a first line that speaks to the readers', () => {
    const story =
      'En ko kom ind i gården og stillede sig op ad vinduet til stuen. Fru Bisgård, som ikke havde sagt noget siden jul, sagde: “Hende der skal malkes.”';
    const text = `Hej alle\nHer har I så min historie.\n${story}\nSå malkede hun den ned i en spand fra rengøringen.\nHilsen Lone`;
    const [told] = toldIn({ from: 'Lone Bak <lone@huset.example>', text });
    expect(told?.text).toBe(`${story}\nSå malkede hun den ned i en spand fra rengøringen.`);
  });
});

describe('a closing right below a long line', () => {
  it('is cut off from it', () => {
    const cut = closingsApart([unit('Hun malkede den, og alle så på.\nDe bedste hilsner Lone')]);
    expect(cut.map(({ text }) => text)).toEqual([
      'Hun malkede den, og alle så på.',
      'De bedste hilsner Lone',
    ]);
  });

  it('stays in a sentence that goes on into it', () => {
    const whole = [unit('Han sendte hende hver eneste dag de varmeste og\nhilsner fra Fur')];
    expect(closingsApart(whole)).toEqual(whole);
  });
});

it('a text that is broken narrower than usual is read by its sentences', () => {
  const lines = [
    'Koen kom ind i gården en onsdag og',
    'stillede sig op ad vinduet til stuen, hvor',
    'ingen havde sagt noget siden jul. Så sagde',
    'fru Bisgård, at den skulle malkes.',
  ];
  const text = `Hej alle\n\n${lines.join('\n')}\n\nSkriv gerne jeres egen historie til os.\n\nHilsen Lone`;
  const [told] = toldIn({ from: 'Lone Bak <lone@huset.example>', text });
  expect(told?.text).toBe(lines.join('\n'));
});
