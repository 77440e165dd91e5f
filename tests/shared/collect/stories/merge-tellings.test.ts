import { describe, expect, it } from 'vitest';
import { mergeTellings, sameOfAuthor } from '../../../../shared/collect/stories/merge-tellings.ts';
import { sharedCount, shinglesOf } from '../../../../shared/collect/stories/shingles.ts';
import type { Telling } from '../../../../shared/collect/stories/telling.ts';

const anna = { name: 'Anna Holm', address: 'ah@by.dk' };
const bo = { name: 'Bo Dam', address: 'bo@by.dk' };

const boat = [
  'Manden havde en jolle, som han aldrig havde sat i vandet.',
  'Den stod under en presenning bag huset, og der boede en kat i den.',
  'Jeg kom der hver torsdag, og vi drak kaffe på kanten af den.',
  'En dag i marts spurgte jeg, hvad den hed.',
  'Den hed ikke noget, sagde han, for den var ikke døbt.',
  'Så vi købte en flaske danskvand og døbte den Karla efter katten.',
  'I juni lå den i vandet ved broen, og katten sad i stævnen.',
  'Nu ror han ud hver morgen, og han har lovet mig en tur.',
];
/** Three sentences of the eight are told anew, in other words. */
const boatRetold = boat.map((sentence, at) =>
  at === 1
    ? 'Bag hans hus lå båden gemt væk, med en kat som eneste passager.'
    : at === 4
      ? 'Han trak på skuldrene; uden dåb får man jo intet navn.'
      : at === 6
        ? 'Da sommeren kom, gyngede den ude ved anløbsbroen med dyret forrest.'
        : sentence,
);
/** Every fifth word is another, wherever it stands. */
const boatReworded = boat
  .join(' ')
  .split(' ')
  .map((word, at) => (at % 10 === 9 ? `da${word}` : word));
/** The same man and the same Thursdays, another story. */
const kite = [
  'Manden havde en drage, som hans datter havde syet af et gammelt sejl.',
  'Den hang på væggen i gangen, og han støvede den af om søndagen.',
  'Jeg kom der hver torsdag, og vi drak kaffe ved vinduet ud mod marken.',
  'En dag i oktober blæste det så meget, at ruden sang.',
  'Han tog dragen ned uden at sige noget og gik ud i strømpesokker.',
  'Den steg, til snoren var brugt op, og han græd helt stille.',
  'Om aftenen ringede han til sin datter for første gang i seks år.',
];
const template = (target: string, need: string, work: string, result: string) => [
  `Målgruppen for det, jeg vil fortælle om, er ${target}.`,
  `Behovet, som vi så det i vores team, var ${need}.`,
  `Det, vi gjorde i forløbet, var, at ${work}.`,
  `Det, der kom ud af det i den sidste ende, var, at ${result}.`,
];
const garden = template(
  'unge mænd, der ikke er kommet ud af døren siden skolen',
  'noget at stå op til, som ikke lignede et tilbud fra kommunen',
  'to af os lejede en nyttehave og lod lågen stå åben om formiddagen',
  'fem af dem nu selv har nøglen og sælger kartofler til naboerne',
);
const choir = template(
  'kvinder, som lige er flyttet hertil og ikke kender en eneste',
  'et sted at være sammen om andet end deres sager og papirer',
  'vi sang med dem i kælderen hver mandag, også når vi sang falsk',
  'tre af dem synger solo i kirken til jul, og at kælderen er for lille',
);

function telling(sentences: readonly string[], day: number, author = anna): Telling {
  const at = `2026-03-0${day}T10:00`;
  const text = sentences.join(' ');
  return { file: `${day}.eml`, author, at, messageId: '', text, level: 0, doubts: [], tellers: [] };
}

function likeness(one: readonly string[], two: readonly string[]): number {
  const [a, b] = [shinglesOf(one.join(' ')), shinglesOf(two.join(' '))];
  return sharedCount(a, b) / Math.min(a.length, b.length);
}

describe('two texts of one author', () => {
  it.each([
    [
      'a version with one sentence corrected',
      boat,
      boat.with(3, 'En dag i maj spurgte jeg, hvad den hed.'),
      0.9,
    ],
    ['a retelling of which four tenths are in other words', boat, boatRetold, 0.5],
    ['a retelling with a new word in every ten', boat, boatReworded, 0.55],
    ['a version with an ending added', boat.slice(0, 5), boat, 1],
  ])('are one story, the later kept: %s', (_, first, later, least) => {
    expect(likeness(first, later)).toBeGreaterThanOrEqual(least);
    const merged = mergeTellings([telling(first, 3), telling(later, 4)]);
    expect(merged.map(({ kept }) => kept.text)).toEqual([later.join(' ')]);
    expect(merged[0]?.earlier.map(({ text }) => text)).toEqual([first.join(' ')]);
  });

  it.each([
    ['about the same person', boat, kite, 0.15],
    ['on the same template', garden, choir, 0.3],
  ])('are two stories: %s', (_, first, later, most) => {
    expect(likeness(first, later)).toBeLessThanOrEqual(most);
    expect(most).toBeLessThan(sameOfAuthor);
    expect(mergeTellings([telling(first, 3), telling(later, 4)])).toHaveLength(2);
  });

  it('are the long one where the other is its short form', () => {
    const merged = mergeTellings([telling(boat, 3), telling(boat.slice(0, 3), 3)]);
    expect(merged.map(({ kept }) => kept.text)).toEqual([boat.join(' ')]);
  });
});

describe('two texts of two authors', () => {
  it('are two stories although the one borrowed three sentences', () => {
    const borrowed = [...boat.slice(0, 3), ...kite.slice(3)];
    expect(mergeTellings([telling(boat, 3), telling(borrowed, 4, bo)])).toHaveLength(2);
  });

  it('are one where somebody sent the other’s on, and it is the first one’s', () => {
    const merged = mergeTellings([telling(boat, 3), telling(boat, 4, bo)]);
    expect(merged.map(({ author }) => author)).toEqual([anna]);
  });

  it('are one where somebody sent it on with two words changed', () => {
    const short = boat.slice(0, 3);
    const changed = short.map((one) => one.replace('jolle', 'båd').replace('en kat', 'to katte'));
    const merged = mergeTellings([telling(short, 3), telling(changed, 4, bo)]);
    expect(merged.map(({ author }) => author)).toEqual([anna]);
  });
});

describe('a text of few words', () => {
  const few = ['Han sagde goddag hver morgen, og en dag sagde han også farvel og tak.'];
  const changed = few.map((one) => one.replace('morgen', 'aften'));

  it('is one that its author sent twice with a word changed, and two by two authors', () => {
    expect(mergeTellings([telling(few, 3), telling(changed, 4)])).toHaveLength(1);
    expect(mergeTellings([telling(few, 3), telling(changed, 4, bo)])).toHaveLength(2);
    expect(
      mergeTellings([
        telling(few, 3),
        telling(['Han kom aldrig igen, og så savnede vi ham alle sammen.'], 4),
      ]),
    ).toHaveLength(2);
  });
});
