import { describe, expect, it } from 'vitest';
import { readIn } from '../../../support/mail/told-in.ts';

const knud = 'Knud sejlede i fyrre år. Nu sidder han i gården i en robåd og fanger ingenting.';
const vera = 'Vera vandede blomsterne hver dag, også dem af plastik. Vi købte en rigtig til hende.';

describe('a mail in which somebody gathered what others told', () => {
  it('keeps the word above them as its sender’s', () => {
    const text = `To fra gården.\n\nAnna Holm:\n${knud}\n\nBo Kjeldsen:\n${vera}\n\nHilsen\nLone`;
    const { tellings, others } = readIn({ from: 'Lone Bak <lone@huset.example>', text });
    expect(tellings.map(({ author, text: told }) => [author.name, told])).toEqual([
      ['Anna Holm', knud],
      ['Bo Kjeldsen', vera],
    ]);
    expect(others.map(({ author, text: said }) => [author.name, said.split('\n')[0]])).toEqual([
      ['Lone Bak', 'To fra gården.'],
    ]);
  });

  it('keeps as nobody’s what somebody told who would not be named', () => {
    const text = `Bo Kjeldsen:\n${knud}\n\nFra en, der ikke vil nævnes ved navn:\n${vera}\n\nHilsen\nLone`;
    const { tellings } = readIn({ from: 'Lone Bak <lone@huset.example>', text });
    expect(tellings.map(({ author, text: told }) => [author.name, told])).toEqual([
      ['Bo Kjeldsen', knud],
      ['', vera],
    ]);
  });

  it('gives each text to who stands below it, where rules with room between their marks part them', () => {
    const text = `To fra gården.\n\n${knud}\n\nAnna Holm\n\n- - - - -\n\n${vera}\n\nBo Kjeldsen\n\n- - - - -\n\nHilsen\nLone`;
    const { tellings } = readIn({ from: 'Lone Bak <lone@huset.example>', text });
    expect(tellings.map(({ author, text: told }) => [author.name, told])).toEqual([
      ['Anna Holm', knud],
      ['Bo Kjeldsen', vera],
    ]);
  });
});
