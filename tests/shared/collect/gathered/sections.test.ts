import { describe, expect, it } from 'vitest';
import { sectionsOf } from '../../../../shared/collect/gathered/sections.ts';
import { nameLineOf } from '../../../../shared/collect/people/name-line.ts';
import type { Line } from '../../../../shared/collect/thread/line.ts';
import { plainLines } from '../../../../shared/collect/thread/plain-lines.ts';

const knud = 'Knud sejlede i fyrre år. Nu sidder han i gården i en robåd og fanger ingenting.';
const vera = 'Vera vandede blomsterne hver dag, også dem af plastik. Vi købte en rigtig til hende.';

/** What is somebody's, or a text: without what is said in a word between them. */
const texts = (lines: readonly Line[]) =>
  sectionsOf(lines)?.filter(({ isAside }) => isAside !== true);

function sectionsIn(text: string) {
  return texts(plainLines(text))?.map(({ author, lines }) => ({
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
    ['Fra Bodil i køkkenet:', 'Bodil'],
    ['Bo Kjeldsen fra havnen skriver:', 'Bo Kjeldsen'],
    ['Båden (Anna Holm)', 'Anna Holm'],
    ['Fortalt af Bo Kjeldsen på havnen', 'Bo Kjeldsen'],
    ['Fortalt af: Anonym', ''],
    ['– NN', ''],
    ['Fra Anna Holm, nattegruppen:', 'Anna Holm'],
    ['Pædagog Anna Holm', 'Anna Holm'],
    ['Hilsen Bo Kjeldsen', 'Bo Kjeldsen'],
    ['Kh. Bodil', 'Bodil'],
    ['Bo Kjeldsen, nattevagt, sagde:', 'Bo Kjeldsen'],
    ['Bodil K.', 'Bodil K.'],
    ['Sms fra Bo Kjeldsen i mandags:', 'Bo Kjeldsen'],
    ['Ringet ind af Anna Holm, skrevet ned af mig:', 'Anna Holm'],
    [
      'Og et håndskrevet brev fra Anna Holm, som holdt op i køkkenet til sommerferien:',
      'Anna Holm',
    ],
    ['Fra en, der ikke vil nævnes ved navn:', ''],
    ['Fra en kollega, som helst ikke vil have navn på:', ''],
  ])('%j names %j', (line, name) => {
    expect(nameLineOf(line)?.name).toBe(name);
  });

  it.each([
    'Baggrund:',
    'Hunden',
    'Det var Anna Holm, der åbnede.',
    'Hilsen fra os i gården',
    'Fra en kollega, der vil have et nyt navn på huset:',
    'Brev fra kommunen',
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

  it('has each text behind a name in a list', () => {
    expect(sectionsIn(`- Anna Holm: ${knud}\n- Bo Kjeldsen: ${vera}`)).toEqual(expected);
  });

  it('has each text behind a name and a dash, or below when it was told', () => {
    expect(sectionsIn(`Anna Holm – ${knud}\n\nBo Kjeldsen – ${vera}`)).toEqual(expected);
    expect(sectionsIn(`Kl. 9.12, Anna Holm:\n${knud}\n\nKl. 10.30, Bo Kjeldsen:\n${vera}`)).toEqual(
      expected,
    );
  });

  it('has each text beside a name in a table', () => {
    const row = (label: string, text: string): Line[] =>
      plainLines(`${label} ${text}`).map((line) => ({ ...line, label }));
    const rows = [
      ...row('Navn', 'Historie'),
      ...row('Anna Holm', knud),
      ...row('Bo Kjeldsen', vera),
    ];
    expect(texts(rows)?.map(({ author, lines }) => ({ author, text: lines[0]?.text }))).toEqual(
      expected,
    );
  });

  it('has first names behind a mark below its texts', () => {
    expect(sectionsIn(`${knud}\n– Anna\n\n${vera}\n– Bo`)).toEqual([
      { author: 'Anna', text: knud },
      { author: 'Bo', text: vera },
    ]);
    expect(sectionsIn(`${knud}\n– Anna\n\n${vera}`)).toBeUndefined();
  });

  it('has what each works as below the name, which is none of the text', () => {
    const text = `Anna Holm\nPædagog, Nord\n\n${knud}\n\nBo Kjeldsen\nLeder af havnen\n\n${vera}`;
    expect(sectionsIn(text)).toEqual(expected);
  });

  it('quotes what each wrote, without the marks around it', () => {
    const text = `Anna Holm skriver:\n\n“${knud}”\n\nBo Kjeldsen fortæller:\n\n“${vera}”`;
    expect(sectionsIn(text)).toEqual(expected);
    const speech = `Anna Holm:\n\n“Nej,” sagde Knud. ${knud}\n\nBo Kjeldsen:\n\n${vera}`;
    expect(sectionsIn(speech)?.[0]?.text).toBe(`“Nej,” sagde Knud. ${knud}`);
  });

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

  it('says apart what is too short for a text, which is no reason to lose it', () => {
    const lines = plainLines(`To fra gården.\n\nAnna Holm:\n${knud}\n\nBo Kjeldsen:\n${vera}`);
    expect(sectionsOf(lines)?.map(({ author, isAside = false }) => [author, isAside])).toEqual([
      ['', true],
      ['Anna Holm', false],
      ['Bo Kjeldsen', false],
    ]);
  });

  it('is one text where nobody is named', () => {
    expect(sectionsOf(plainLines(`${knud}\n\n${vera}`))).toBeNull();
  });
});

/** Lines as a document of Word has them: `# ` before a heading, an empty line between paragraphs. */
function drawn(paragraphs: readonly string[]): readonly Line[] {
  const text = paragraphs.map((one) => one.replace(/^# /, '')).join('\n\n');
  const headings = new Set(
    paragraphs.filter((one) => one.startsWith('# ')).map((one) => one.slice(2)),
  );
  return plainLines(text).map((line) => ({
    ...line,
    markdown: headings.has(line.text) ? `## ${line.text}` : line.text,
  }));
}

function sectionsDrawn(...paragraphs: readonly string[]) {
  return texts(drawn(paragraphs))?.map(({ author, lines }) => [
    author,
    lines
      .map((line) => line.text)
      .filter((line) => line !== '')
      .join(' '),
  ]);
}

describe('a document with headings', () => {
  const foreword =
    'Her er de historier, vi fik ind i foråret, og tak til alle, der gad skrive med.';
  const facts = 'Klubben har 31 medlemmer, og vi holder til i gården bag den gamle brandstation.';

  it('has names in brackets below its texts, and facts after the last', () => {
    expect(
      sectionsDrawn(
        '# Vinterens bog',
        foreword,
        '# Båden',
        knud,
        '(Anna Holm)',
        '# Rosen',
        vera,
        '(Bo Kjeldsen, pedel)',
        '# Om klubben',
        facts,
      ),
    ).toEqual([
      ['', `Vinterens bog ${foreword}`],
      ['Anna Holm', `Båden ${knud}`],
      ['Bo Kjeldsen', `Rosen ${vera}`],
      ['', `Om klubben ${facts}`],
    ]);
  });

  it('has bare names below its texts, each before the next title', () => {
    expect(
      sectionsDrawn('# Båden', knud, 'Anna Holm', '# Rosen', vera, 'Bo Kjeldsen', '# Fakta', facts),
    ).toEqual([
      ['Anna Holm', `Båden ${knud}`],
      ['Bo Kjeldsen', `Rosen ${vera}`],
      ['', `Fakta ${facts}`],
    ]);
  });

  it('says below each text who told it', () => {
    expect(
      sectionsDrawn('Båden', knud, 'Fortalt af Anna Holm', 'Rosen', vera, 'Fortalt af Bo Kjeldsen'),
    ).toEqual([
      ['Anna Holm', `Båden ${knud}`],
      ['Bo Kjeldsen', `Rosen ${vera}`],
    ]);
  });

  it('says below each title who told it, and has a page about itself', () => {
    expect(
      sectionsDrawn(
        '# Båden',
        'Af Anna Holm',
        knud,
        '# Rosen',
        'Af Bo Kjeldsen',
        vera,
        '# Om bogen',
        facts,
      ),
    ).toEqual([
      ['Anna Holm', `Båden ${knud}`],
      ['Bo Kjeldsen', `Rosen ${vera}`],
      ['', `Om bogen ${facts}`],
    ]);
  });

  it('is headed by a house, of which somebody signed, and by who would not be named', () => {
    expect(
      sectionsDrawn(
        '# Anna Holm',
        knud,
        '# Værestedet Pilen',
        vera,
        '– Bo Kjeldsen',
        '# Anonym',
        facts,
      ),
    ).toEqual([
      ['Anna Holm', knud],
      ['Bo Kjeldsen', vera],
      ['', facts],
    ]);
  });

  it('is nobody’s where it is signed by who would not be named', () => {
    const drawn = plainLines([knud, '– Anna Holm', vera, '– Anonym'].join('\n\n'));
    expect(
      sectionsOf(drawn)?.map(({ author, isNameless = false }) => [author, isNameless]),
    ).toEqual([
      ['Anna Holm', false],
      ['', true],
    ]);
  });

  it('has a first name as a heading among whole names', () => {
    const sections = sectionsDrawn('# Anna Holm', knud, '# Fadumo', vera, '# Bo K.', knud);
    expect(sections?.map(([author]) => author)).toEqual(['Anna Holm', 'Fadumo', 'Bo K.']);
  });

  it('keeps the headings within a text', () => {
    expect(
      sectionsDrawn('# Anna Holm', '# Før', knud, '# Efter', facts, '# Bo Kjeldsen', vera),
    ).toEqual([
      ['Anna Holm', `Før ${knud} Efter ${facts}`],
      ['Bo Kjeldsen', vera],
    ]);
  });

  it('is minutes that go on after the stories', () => {
    expect(
      sectionsDrawn(
        '# Referat',
        '# 1. Dagsorden',
        'Godkendt.',
        '# 2. Fortællinger',
        '# Annas historie',
        knud,
        '# Bo Kjeldsens historie',
        vera,
        '# 3. Eventuelt',
        facts,
      ),
    ).toEqual([
      ['Anna', knud],
      ['Bo Kjeldsen', vera],
      ['', `3. Eventuelt ${facts}`],
    ]);
  });

  it('has a foreword that is signed, and names above the texts', () => {
    expect(
      sectionsDrawn(foreword, foreword, '/Grethe Lund', '# Anna Holm', knud, '# Bo Kjeldsen', vera),
    ).toEqual([
      ['Grethe Lund', `${foreword} ${foreword}`],
      ['Anna Holm', knud],
      ['Bo Kjeldsen', vera],
    ]);
  });

  it('is one person’s, with a name in the story', () => {
    expect(sectionsDrawn('# Båden', 'Af Anna Holm', knud, vera)).toEqual([
      ['Anna Holm', `Båden ${knud} ${vera}`],
    ]);
  });
});

describe('a note without headings', () => {
  it('has names that stand close below the texts', () => {
    expect(
      sectionsIn(
        `${knud}\nAnna Holm\n\n${vera}\nBo Kjeldsen\n\nOg det var alt, hvad vi fik ind i denne omgang.`,
      ),
    ).toMatchObject([
      { author: 'Anna Holm', text: knud },
      { author: 'Bo Kjeldsen', text: vera },
      { author: '' },
    ]);
  });

  it('has names close below its texts, first names alone among them, and a house above all', () => {
    const text = `Fra Solgården\n${knud}\n/Anna\n\n${vera}\nBo Kjeldsen\n\n${knud}\n/Anna`;
    expect(sectionsOf(plainLines(text))?.map(({ author }) => author)).toEqual([
      'Anna',
      'Bo Kjeldsen',
      'Anna',
    ]);
  });

  it('has titles and names between its texts', () => {
    expect(sectionsIn(`Båden\nAnna Holm\n\n${knud}\n\nRosen\nBo Kjeldsen\n\n${vera}`)).toEqual([
      { author: 'Anna Holm', text: `Båden  ${knud}` },
      { author: 'Bo Kjeldsen', text: `Rosen  ${vera}` },
    ]);
  });

  it('parts its texts by rules, with the names below', () => {
    expect(
      sectionsIn(`${knud}\n\nAnna Holm\n----------\n${vera}\n\nBo Kjeldsen\n----------`),
    ).toEqual([
      { author: 'Anna Holm', text: knud },
      { author: 'Bo Kjeldsen', text: vera },
    ]);
  });
});

describe('a text of one person', () => {
  it('is who told it, not who wrote it down', () => {
    expect(sectionsDrawn('Fortæller: Anna Holm', 'Nedskrevet af: Bo Kjeldsen', knud, vera)).toEqual(
      [['Anna Holm', `${knud} ${vera}`]],
    );
  });

  it('is signed above a place and a day', () => {
    expect(sectionsIn(`${knud}\n\n${vera}\n\nAnna Holm\nSkagen, marts 2025`)).toMatchObject([
      { author: 'Anna Holm' },
    ]);
  });

  it('is not signed by whom its last lines tell of', () => {
    expect(sectionsIn(`${knud}\n\nAnna Holm\nKom aldrig igen.`)).toBeUndefined();
  });
});

describe('a page of OneNote', () => {
  it('has a title, a day and a time above its text', () => {
    const page = sectionsOf(plainLines(`Båden\n13. januar 2026\n14:07\n\n${knud}`));
    expect(page).toMatchObject([{ author: '', at: '2026-01-13' }]);
    expect(page?.[0]?.lines.map(({ text }) => text)).toEqual(['Båden', '', '', knud]);
  });

  it('has what OneNote puts below it', () => {
    const page = sectionsOf(plainLines(`${knud}\n\n/Anna Holm\n\nOprettet med OneNote.`));
    expect(page?.map(({ author, lines }) => [author, lines[0]?.text])).toEqual([
      ['Anna Holm', knud],
    ]);
  });

  it('may name who told it behind the title of its text', () => {
    const page = sectionsOf(
      plainLines(`Fra mødet\n13. januar 2026\n14:07\n\nBåden (Anna Holm)\n\n${knud}`),
    );
    expect(page).toMatchObject([{ author: 'Anna Holm', at: '2026-01-13' }]);
    expect(page?.[0]?.lines.map(({ text }) => text).filter((text) => text !== '')).toEqual([
      'Båden',
      knud,
    ]);
  });

  it('may be signed below its text', () => {
    const page = sectionsOf(plainLines(`Båden\n13. januar 2026\n14:07\n\n${knud}\n\nAnna Holm`));
    expect(page).toMatchObject([{ author: 'Anna Holm', at: '2026-01-13' }]);
    expect(page?.[0]?.lines.map(({ text }) => text).filter((text) => text !== '')).toEqual([
      'Båden',
      knud,
    ]);
  });

  it('is none where the story has a day above it', () => {
    expect(sectionsOf(plainLines(`Båden\n13. januar 2026\n\n${knud}`))).toBeNull();
  });
});

describe('a name above a text', () => {
  it('is the title where the text tells of that person', () => {
    expect(
      sectionsDrawn(
        '# Frants Lygte',
        'Frants ventede altid ved porten. En dag ventede jeg der først.',
        '# Ellen Katrine',
        'Den første dag sagde Ellen ingenting. Den anden sang hun hele vejen hjem.',
      ),
    ).toBeUndefined();
  });

  it('is no person’s where it says fru', () => {
    expect(nameLineOf('Fru Lygte')).toBeNull();
  });

  it('is the author’s who is called by name in one text of three', () => {
    expect(
      sectionsDrawn(
        '# Anna Holm',
        `${knud} “Godt, Anna,” sagde han. Så gik vi.`,
        '# Bo Kjeldsen',
        vera,
      )?.length,
    ).toBe(2);
  });
});
