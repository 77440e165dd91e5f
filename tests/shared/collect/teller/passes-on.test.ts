import { describe, expect, it } from 'vitest';
import { passedOnIn } from '../../../../shared/collect/teller/passes-on.ts';
import { toldIn } from '../../../support/mail/told-in.ts';

const lone = 'Lone Bak <lone@huset.example>';
const first =
  'Han kom hver torsdag med en kurv fuld af porrer og ville ikke have noget for dem. En dag fik han en grydeske af os.';
const second =
  'Hun sad i skuret bag ved garagen og pudsede cykler. Jeg spurgte, hvis de var. Det vidste hun ikke, og så gav hun mig den røde.';

function authors(...paragraphs: readonly string[]): readonly string[] {
  const text = ['Kære alle', ...paragraphs, 'Mvh\nLone Bak'].join('\n\n');
  return toldIn({ from: lone, text }).map(({ author }) => author);
}

describe('a line that lets another tell', () => {
  it.each([
    ['Så ringede Ellen Toft, vaskeriet:', 'Ellen Toft', true],
    ['Og til sidst Ib Mørch, som fejer gården og lagde en besked:', 'Ib Mørch', true],
    ['Dernæst kom Ellen Toft fra vaskeriet:', 'Ellen Toft', true],
    ['Ib Mørch har ringet:', 'Ib Mørch', true],
    ['Og Ellen Toft ringede, hun er 84 og ser ikke så godt. Hun fortæller:', 'Ellen Toft', true],
    ['Og Ellen ringede, hun er 84 og ser ikke så godt. Hun siger det sådan:', 'Ellen', false],
    ['Ib Mørch ringede, mens jeg kørte hjem, og fortalte:', 'Ib Mørch', true],
    ['Ellen Toft, som passer vaskeriet, fortalte:', 'Ellen Toft', true],
    ['Ib Mørch kom forbi. Han skriver ikke selv, så her er hans egne ord:', 'Ib Mørch', true],
    ['Bagefter ringede Ellen:', 'Ellen', false],
    ['Og lige efter frokost ringede Ellen fra vaskeriet:', 'Ellen', false],
    ['Så tog Ib, der ellers vil sidde i fred, alligevel ordet:', 'Ib', false],
    ['Til sidst fik Ellen Toft ordet (hun har læst det og sagt “lad gå”):', 'Ellen Toft', true],
    ['Ib fortalte om æblerne. Jeg gengiver i jeg-form:', 'Ib', false],
    ['Ib Mørch, nattevagt, sagde:', 'Ib Mørch', true],
    ['Nattevagten Ib Mørch siger:', 'Ib Mørch', true],
    ['Vores pedel Ib Mørch fortæller:', 'Ib Mørch', true],
  ])('is %j', (line, name, isWhole) => {
    expect(passedOnIn(line)).toEqual({ name, isWhole });
  });

  it.each([
    'Så ringede Ellen Toft til banken og spurgte:',
    'Så ringede Ellen Toft.',
    'Og Ellen Toft ringede, hun var vred. Hun sagde:',
    'Og så sagde Ellen Toft: “Kom ind.” Hun mente det:',
    'Ib Mørch ringede. Han var 83 og havde boet der altid. Jeg kunne høre radioen:',
    'Derefter kom Onsdag:',
    'Så skrev Kommunen:',
    'Ib Mørch sagde:',
    'Naboen Ib Mørch sagde:',
    'Ib Mørch, som var 83, sagde:',
    'Så kom der et brev fra Ib Mørch:',
    'Ib Mørch ringede, mens jeg skrev, så der er nok fejl:',
  ])('is not %j', (line) => {
    expect(passedOnIn(line)).toBeNull();
  });
});

describe('what somebody writes down for others', () => {
  it('is each one’s own, and then the sender’s', () => {
    expect(
      authors(
        'Her er, hvad jeg har fået ind.',
        'Ib Mørch ringede. Han er pedel og kan ikke lide tastaturer. Jeg har taget det ned:',
        first,
        'Så ringede Ellen Toft, vaskeriet:',
        second,
        'Min egen er kun den her:',
        'Vi havde en tavle i gangen, hvor ingen skrev noget. Så hængte jeg et stykke kridt i en snor, og dagen efter stod der tre navne.',
      ),
    ).toEqual(['Ib Mørch', 'Ellen Toft', 'Lone Bak']);
  });

  it('may have a first name alone', () => {
    expect(authors('Her er min:', first, 'Så ringede Ellen:', second)).toEqual([
      'Lone Bak',
      'Ellen',
    ]);
    const third =
      'Bussen kørte fra os i regnvejr, og så gik vi alle seks. Chaufføren vendte om ved broen og undskyldte, og nu venter han altid.';
    expect(
      authors('Her er min:', first, 'Så ringede Ellen:', second, 'Og så mailede Karim:', third),
    ).toEqual(['Lone Bak', 'Ellen', 'Karim']);
  });

  it('is the sender’s own again below names that stand above the others’', () => {
    const own =
      'Vi fik en klokke sat op ved porten, og ingen ringede med den. Så ringede jeg selv en morgen, og siden kom de ned én efter én.';
    expect(
      authors(
        'I spurgte.',
        'Fra Ib Mørch:',
        first,
        'Fra Ellen Toft:',
        second,
        'Jeg selv kom i tanke om denne:',
        own,
      ).toSorted(),
    ).toEqual(['Ellen Toft', 'Ib Mørch', 'Lone Bak']);
  });
});
