import { describe, expect, it } from 'vitest';
import { nameLineOf } from '../../../../shared/collect/mail/name-line.ts';
import { plainLines } from '../../../../shared/collect/mail/plain-lines.ts';
import { sectionsOf } from '../../../../shared/collect/mail/sections.ts';

const knud = 'Knud sejlede i fyrre år. Nu sidder han i gården i en robåd og fanger ingenting.';
const vera = 'Vera vandede blomsterne hver dag, også dem af plastik. Vi købte en rigtig til hende.';

function sectionsIn(text: string) {
  return sectionsOf(plainLines(text))?.map(({ author, lines }) => ({
    author,
    text: lines
      .map((line) => line.text)
      .join(' ')
      .trim(),
  }));
}

describe('a line that names somebody', () => {
  it.each([
    ['Anna Holm', 'Anna Holm'],
    ['ANNA HOLM (klubben):', 'Anna Holm'],
    ['/Anna Holm, Modtagelsen', 'Anna Holm'],
    ['Historie fra Bodil:', 'Bodil'],
    ['Fortalt af Bo Kjeldsen', 'Bo Kjeldsen'],
    ['Bodil fortæller:', 'Bodil'],
    ['Signe, pædagogmedhjælper', 'Signe'],
  ])('%j names %j', (line, name) => {
    expect(nameLineOf(line)?.name).toBe(name);
  });

  it.each([
    'Baggrund:',
    'Hunden',
    'Det var Anna Holm, der åbnede.',
    'Han hed Bo, og han kom fra Skagen i en bil, som ingen af os havde set før den dag i maj',
  ])('%j names nobody', (line) => {
    expect(nameLineOf(line)).toBeNull();
  });
});

describe('a document that several people filled', () => {
  const expected = [
    { author: 'Anna Holm', text: knud },
    { author: 'Bo Kjeldsen', text: vera },
  ];

  it('has names above its texts', () => {
    expect(sectionsIn(`Anna Holm\n${knud}\n\nBo Kjeldsen\n${vera}`)).toEqual(expected);
  });

  it('or below them', () => {
    expect(sectionsIn(`${knud}\n\n- Anna Holm\n\n${vera}\n\n- Bo Kjeldsen`)).toEqual(expected);
  });

  it('or before them on the same line', () => {
    expect(sectionsIn(`Anna Holm: ${knud}\n\nBo Kjeldsen: ${vera}`)).toEqual(expected);
  });

  it('keeps what stands before the first name as nobody’s', () => {
    const preface =
      'Her har vi samlet alt, hvad der kom ind fra huset i løbet af vinteren og foråret.';
    expect(sectionsIn(`${preface}\n\nAnna Holm\n${knud}\n\nBo Kjeldsen\n${vera}`)?.[0]).toEqual({
      author: '',
      text: preface,
    });
  });

  it('is one text where nobody is named', () => {
    expect(sectionsOf(plainLines(`${knud}\n\n${vera}`))).toBeNull();
  });
});
