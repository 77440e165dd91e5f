import { describe, expect, it } from 'vitest';
import type { LabelledUnit } from '../../../../shared/collect/parts/labelled-unit.ts';
import { splitStories } from '../../../../shared/collect/stories/split-stories.ts';
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

  it.each(['---', '***', '* * *', '~~~'])(
    'are parted at %j where another is likely to begin',
    (rule) => {
      const next =
        'Samme år fulgtes jeg med vores gartner til en skole. På vejen spurgte jeg, hvordan man får børn til at vente på frø. Han sagde, at man giver dem et glas og ser den anden vej. Det har jeg gjort siden.';
      expect(texts(...one, rule, next)).toEqual([ofOne, next]);
    },
  );

  it('are one where a rule only lets time pass', () => {
    const later =
      'Ti år senere stod han der igen med den samme kop og spurgte, om regningen gjaldt.';
    expect(texts(...one, '---', later)).toEqual([[...one, '---', later].join(' | ')]);
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

  it.each([
    ['1. Regningen', '2. Tavlen'],
    ['Skipperen', 'Læreren'],
  ])('are parted at their titles, where somebody new comes in below: %j', (first, second) => {
    expect(texts(first, ...one, second, two)).toEqual([ofOne, two]);
  });
});

describe('the numbers of several stories are no part of them', () => {
  const [opening = ''] = one;

  it.each([
    ['1. ', '2. '],
    ['1) ', '2) '],
    ['1. Regningen\n', '2. Tavlen\n'],
  ])('%j and %j', (first, second) => {
    const told = texts('Her er to:', `${first}${opening}`, `${second}${two}`);
    expect(told).toEqual([opening, two]);
  });

  it('and stay where they number what one story tells', () => {
    const points = [
      '1. En mand ville ikke i kælderen efter sin cykel.',
      '2. Vi gik derned ni dage i træk.',
      '3. Den tiende dag hentede han min med op.',
    ];
    expect(texts(...points)).toEqual([points.join(' | ')]);
  });
});

it('a rule parts two stories whose order was said before', () => {
  const next =
    'Hun kunne ikke længere skrive, og hun havde skrevet dagbog hver aften i 62 år. Nu taler hun den ind, og hendes barnebarn skriver den.';
  expect(texts('Først den sjove, så den anden.', ...one, '---', next)).toEqual([ofOne, next]);
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

  it.each([
    'Den 3. marts 2025 skrev hun:',
    'Næste dag stod der på en seddel:',
    'Den næste kom ti minutter efter:',
    'Så spurgte hun, om hun måtte få en til:',
    'Så kom Karen Holm, hendes søster:',
  ])('with words of somebody that %j brings', (line) => {
    const told = ['Hun sad alene ved vinduet hver dag og ville ikke have besøg.', line];
    const words = 'Du må godt komme igen, men ikke før elleve.';
    expect(texts(...told, words, 'Da smilede hun for første gang i to år.')).toHaveLength(1);
  });

  it('with a number in it that counts what is told of', () => {
    const list = 'Nummer to på listen var hendes kat.';
    expect(texts(one[0] ?? '', list, one[1] ?? '')).toHaveLength(1);
  });

  it('with gifts or visits that are counted', () => {
    const gifts = [
      'Hun fik tre gaver af os det år.',
      'DEN FØRSTE var en dyne, og hun sagde tak for den.',
      'DEN ANDEN var en gryde, og hun sagde tak for den.',
      'DEN TREDJE var et ur, der ikke gik, og hun lo så højt, at hele gangen kom ud.',
    ];
    expect(texts(...gifts)).toEqual([gifts.join(' | ')]);
  });

  it('in points of which only some were read to begin another', () => {
    const point = (text: string, isNext = false): LabelledUnit => ({
      kind: 'story',
      text,
      isNext,
      markdown: null,
      isApart: true,
      isSignature: false,
    });
    const first = point('1. En ung mand på 24 år kom ud med fodlænke i de sidste tre måneder.');
    const second = point(
      '2. Han skulle være hjemme klokken seks, og hans job begyndte klokken tre.',
    );
    const last = '3. Han fik flyttet sit tidsrum og er ikke kommet for sent én eneste gang.';
    const lone = { name: 'Lone Bak', address: '' };
    expect(splitStories([first, second, point(last, true)], lone)).toHaveLength(1);
    const each = [first, { ...second, isNext: true }, point(last, true)];
    expect(splitStories(each, lone)).toHaveLength(3);
  });

  it('below headings of its parts', () => {
    const parts = [
      'Nøglen',
      'Min borger havde mistet sin nøgle og turde ikke gå ud. Han sad inde i ni dage.',
      'Låsen',
      'Vi fik skiftet låsen, men han turde stadig ikke gå ud, for nu var den fremmed.',
      'Døren',
      'Så tog vi døren af. Han sad på trappen og holdt vagt hele dagen, og om aftenen sagde han, at det var den bedste dag i lange tider.',
    ];
    expect(texts(...parts)).toHaveLength(1);
  });
});

/** A paragraph as it was read, and how likely another story begins with it. */
function read(text: string, nextChance = 0, isNext = false): LabelledUnit {
  const kind = text.startsWith('[') ? 'lead-in' : 'story';
  const own = text.replace(/^\[|\]$/g, '');
  return { kind, text: own, isNext, nextChance, markdown: null, isApart: true, isSignature: false };
}

describe('what the reading was not sure of', () => {
  const lone = { name: 'Lone Bak', address: '' };
  const [opening = '', rest = ''] = one;
  const parted = (...units: readonly LabelledUnit[]) =>
    splitStories(units, lone).map((part) =>
      part.filter(({ kind }) => kind === 'story').map(({ text }) => text),
    );

  it('is a border at a title and right below it, which are one place', () => {
    const title = read('Tavlen', 0.3);
    expect(parted(read(opening), title, read(two, 0.3))).toEqual([[opening], ['Tavlen', two]]);
    expect(parted(read(opening), title, read(two, 0.1))).toHaveLength(1);
  });

  it('is no border at one of several titles of which another goes on', () => {
    const heads = [read('Regningen'), read(opening), read('Kagen', 0.1), read(rest)];
    expect(parted(...heads, read('Tavlen', 0.3), read(two, 0.3))).toHaveLength(1);
  });

  it.each(['[Til oplæg følger her to fra mig.]', '[Jeg lægger for med de her to.]'])(
    'is told by as many paragraphs as %j says, where each may begin one',
    (leadIn) => {
      expect(parted(read(leadIn), read(opening), read(two, 0.2))).toEqual([[opening], [two]]);
      expect(parted(read(leadIn), read(opening), read(rest, 0.01))).toHaveLength(1);
      expect(parted(read(leadIn), read(opening), read(rest), read(two, 0.2))).toHaveLength(1);
    },
  );

  it.each(['[Jeg lægger for med de her to.]', '[Her er mine:]'])(
    'is told by as many titles as %j says',
    (leadIn) => {
      const other = 'Vi havde længe undret os over, hvem der skrev på tavlen om natten.';
      const told = [read('Regningen'), read(opening), read(rest), read('Tavlen'), read(other)];
      expect(parted(read(leadIn), ...told)).toEqual([
        ['Regningen', opening, rest],
        ['Tavlen', other],
      ]);
      expect(parted(read('[Her er min:]'), ...told)).toHaveLength(1);
    },
  );

  it.each(['og den anden', 'Så nummer to …', 'en til'])('is a border at the line %j', (line) => {
    expect(parted(read(opening), read(rest), read(line), read(two))).toEqual([
      [opening, rest],
      [two],
    ]);
  });

  it('is a border at a rule between two titles', () => {
    const rule = read('-----');
    const told = [read('Regningen'), read(opening), rule, read('Tavlen'), read(two)];
    expect(parted(...told)).toEqual([
      ['Regningen', opening],
      ['Tavlen', two],
    ]);
    expect(parted(read(opening), rule, read('Tavlen'), read(rest))).toHaveLength(1);
  });
});

describe('what leads to the first of several and was read as its beginning', () => {
  const lone = { name: 'Lone Bak', address: '' };
  const [opening = ''] = one;
  const told = (...units: readonly LabelledUnit[]) =>
    splitStories(units, lone).map((part) =>
      part.filter(({ kind }) => kind === 'story').map(({ text }) => text),
    );

  it('is a line above the first of their titles', () => {
    const units = [read('Jeg lægger ud med to, jeg holder af.'), read('Regningen'), read(opening)];
    const next = [read('Tavlen', 0.9, true), read(two)];
    expect(told(...units, ...next)).toEqual([
      ['Regningen', opening],
      ['Tavlen', two],
    ]);
  });

  it.each(['I den første sag kom', 'Det ene skete, da'])(
    'is what counts them above a text that begins with %j',
    (begins) => {
      const first = `${begins} en skipper hver fredag og ville betale for sin kop te.`;
      const leadIn = 'Egentlig ville jeg ikke, men så tænkte jeg på to oplevelser fra i fjor.';
      const units = [read(leadIn), read(first), read(two, 0.9, true)];
      expect(told(...units)).toEqual([[first], [two]]);
    },
  );

  it('and not what tells of somebody without counting', () => {
    const first = 'Den første morgen stod der en skipper og ville betale for sin kop te.';
    const units = [read('Jeg var ny i huset ved havnen.'), read(first), read(two, 0.9, true)];
    expect(told(...units)[0]).toHaveLength(2);
  });
});
