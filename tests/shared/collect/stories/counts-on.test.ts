import { describe, expect, it } from 'vitest';
import {
  countsOnAlone,
  countsOnTo,
  isOfFirst,
  isOfSecond,
} from '../../../../shared/collect/stories/counts-on.ts';

describe('a line counts on to another story', () => {
  it.each([
    'Den anden:',
    'Og den sidste:',
    'Nummer to:',
    'Den næste er kort:',
    'Min anden historie:',
    'Det andet eksempel er fra skolen:',
  ])('by %j', (line) => {
    expect(countsOnTo(line, false)).toBe(true);
  });

  it('by what tells when it was, where several were spoken of', () => {
    expect(countsOnTo('Den anden skete i sommer:', true)).toBe(true);
    expect(countsOnTo('Den anden skete i sommer:', false)).toBe(false);
  });

  it.each([
    'Den 3. marts 2025 skrev hun:',
    'Den 20. november skrev din mand:',
    'Næste dag skrev hun på en seddel:',
    'Tre dage efter lå der et brev på bordet:',
    'Den næste kom ti minutter efter:',
    'Det sidste, hun sagde den aften, var:',
    'Den anden dame på stuen svarede:',
    'Sidste linje i brevet lød:',
    'Anden gang sagde hun bare:',
  ])('and not by %j, which goes on telling', (line) => {
    expect(countsOnTo(line, false)).toBe(false);
  });

  it.each(['Næste dag skrev jeg:', 'To uger senere:', 'Den 3. marts:'])(
    'and not by %j, which says when, however many there are',
    (line) => {
      expect(countsOnTo(line, true)).toBe(false);
    },
  );
});

describe('a text is of the first of several stories, or of the second', () => {
  it.each([
    ['Den ene er fra havnen.', 'Den anden er fra biblioteket.'],
    ['Den første handler om en skipper.', 'Den anden handler om en lærer.'],
    ['Den ene: En skipper kom hver fredag.', 'Og den anden: En lærer rettede opslag.'],
  ])('where it says what it is of: %j', (first, second) => {
    expect([isOfFirst(first), isOfSecond(second)]).toEqual([true, true]);
  });

  it.each([
    ['DEN FØRSTE var en dyne, og hun sagde tak.', 'DEN ANDEN var en gryde, og hun lo.'],
    ['Den første gang sad han under bordet.', 'Den anden gang sad jeg der også.'],
    ['Den ene sagde aldrig noget.', 'Den anden sagde det hele for dem begge.'],
    ['Den første sommer', 'Den anden sommer'],
  ])('and not where it counts what is told of: %j', (first, second) => {
    expect([isOfFirst(first), isOfSecond(second)]).toEqual([false, false]);
  });
});

describe('a line that only counts brings another story, with or without a mark', () => {
  it.each([
    'og den anden',
    'Så den anden',
    'Den næste',
    'Og så den sidste …',
    'den tredje så',
    'Nr. 2',
    'Historie 3',
    'Her er den anden',
    'en til',
    'Og lige en til',
    'Så en mere fra mig',
    'Endnu en',
  ])('by %j', (line) => {
    expect(countsOnAlone(line)).toBe(true);
  });

  it.each([
    'Den anden dag',
    'Den næste morgen',
    'Den anden vej',
    'En til to gange',
    'Hun tog en til.',
    'Og så en dag',
    'Den sidste kage',
    'Nummer 2 på listen',
    'Den anden mand',
    'Endnu en gang',
  ])('and not by %j', (line) => {
    expect(countsOnAlone(line)).toBe(false);
  });
});
