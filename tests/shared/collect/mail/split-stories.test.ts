import { describe, expect, it } from 'vitest';
import { toldIn } from '../../../support/mail/told-in.ts';

const one = [
  'En skipper kom hver fredag og ville betale for en kop te, der var gratis. Jeg skrev ham en regning på nul kroner.',
  'Han hængte den op i styrehuset. Han kommer stadig, og nu har han småkager med.',
];
const two =
  'En pensioneret lærer rettede vores opslag med rød kuglepen. Jeg gav hende nøglen til tavlen, og siden har der ikke manglet et komma.';
const ofOne = one.join(' | ');

function texts(...paragraphs: readonly string[]): readonly string[] {
  const text = ['Kære alle', ...paragraphs, 'Mvh\nLone Bak'].join('\n\n');
  return toldIn({ from: 'Lone Bak <lone@huset.example>', text }).map((told) => told.text);
}

describe('two stories of a mail', () => {
  it.each(['2.', 'og 2', 'nr. to', 'Nummer 2:'])('are parted at the line %j', (line) => {
    expect(texts('Her kommer mine to:', '1.', ...one, line, two)).toEqual([ofOne, two]);
  });

  it.each([
    'Vi samler igen i år. Jeg har skrevet mine to ned:',
    'Jeg begynder selv med et par stykker, som I ser her:',
  ])('are parted below %j where somebody new comes in', (leadIn) => {
    expect(texts(leadIn, ...one, two)).toEqual([ofOne, two]);
  });

  it('are parted at a rule below which somebody new comes in', () => {
    expect(texts('Jeg begynder:', ...one, '-----', two)).toEqual([ofOne, two]);
  });

  it('are parted at what is said to the readers between them', () => {
    expect(texts(...one, 'Så kom jeg også i tanke om en helt anden, hvis I gider:', two)).toEqual([
      ofOne,
      two,
    ]);
  });

  it.each([
    'Så ringede Ellen Toft, vaskeriet:',
    'Og så en fra Ellen Toft:',
    'Fra tavlen (Ellen, vaskeriet):',
  ])('are parted at %j, whatever else is said there', (line) => {
    expect(texts('Her er, hvad jeg har fået ind.', ...one, line, two)).toEqual([ofOne, two]);
  });

  it('begin below the first heading that counts them', () => {
    const leadIn = 'Udvalget vil lukke huset ved åen. De siger, der ikke kommer nogen. Svar dem!';
    expect(texts(leadIn, 'Eksempel 1', ...one, 'Eksempel 2', two)).toEqual([ofOne, two]);
  });
});

describe('one story stays one', () => {
  it('without the number above it', () => {
    expect(texts('Nr. 1 så', ...one)).toEqual([ofOne]);
  });

  it('with a number that counts on from none', () => {
    expect(texts('Her er min:', one[0] ?? '', '7.', one[1] ?? '')).toHaveLength(1);
  });

  it('with a rule below which it goes on', () => {
    expect(texts('Her er min:', one[0] ?? '', '-----', one[1] ?? '')).toHaveLength(1);
  });

  it('where the lead-in speaks of two, and then of one’s own', () => {
    expect(texts('Godt, at jeg har dem begge to fra jer. Min:', ...one)).toEqual([ofOne]);
  });

  it.each([
    'En dag kom der en sømand med, som ville betale for dem begge.',
    'Min kollega mente, at han skulle have en rigtig regning.',
    'Til sidst spurgte jeg ham, hvad han ville have betalt.',
  ])('with somebody new in it: %j', (more) => {
    expect(texts('Her er min:', one[0] ?? '', more, one[1] ?? '')).toHaveLength(1);
  });
});
