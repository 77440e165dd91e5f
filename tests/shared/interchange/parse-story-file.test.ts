import { describe, expect, it } from 'vitest';
import { starterTaxonomy } from '../../../shared/domain/starter-taxonomy.ts';
import { InterchangeError } from '../../../shared/interchange/interchange-error.ts';
import { parseStoryFile } from '../../../shared/interchange/parse-story-file.ts';

const read = (file: string) => parseStoryFile(file, starterTaxonomy).content;
const problem = (file: string) => {
  try {
    return parseStoryFile(file, starterTaxonomy).content.title;
  } catch (error) {
    return error instanceof InterchangeError ? error.problem : error;
  }
};

/** The example of the design, with words where it has dots. */
const example = `---
title: Fra fravær til fodbold
lead: En kort historie.
kind: good
date: 2016-10-07
method: [Relationsarbejde, besøg i hjemmet, kaffe på trappen]
outcome: [ordinært job]
area: [beskæftigelse]
quote: Jeg tør godt nu.
own-words: Det var kaffen.
target-group: unge
need: ro
work: besøg
conditions: 25 sager
result: skole hver dag
reflections: Vi kom tidligt.
figures:
  - {label: Skolefravær, before: 20, after: 0, unit: '%', source: skolen}
  - {label: I job eller uddannelse, value: 40, unit: '%'}
  - {label: Sager pr. rådgiver, compare: [{label: Herning, value: 20–25}, {label: Andre kommuner, value: 50–60}]}
costs:
  - {label: Anbringelse, amount: 800000, unit: kr. om året, source: budgettet}
contributors:
  - {name: Mette, role: rådgiver, attribution: anonymous, consent: {state: given, scope: [meeting, print, web]}}
citizen-consent: {state: not-needed}
kommune: Frederikshavn
nested: {a: [1, two]}
---
Body in **Markdown**.
`;

describe('a story file', () => {
  it('says what the design’s example says', () => {
    const none = { period: '', source: '' };
    expect(read(example)).toEqual({
      title: 'Fra fravær til fodbold',
      lead: 'En kort historie.',
      body: 'Body in **Markdown**.',
      quote: 'Jeg tør godt nu.',
      ownWords: 'Det var kaffen.',
      reflections: 'Vi kom tidligt.',
      targetGroup: 'unge',
      need: 'ro',
      work: 'besøg',
      conditions: '25 sager',
      result: 'skole hver dag',
      kind: 'good',
      date: '2016-10-07',
      tags: {
        method: ['relationsarbejde', 'hjemmebesoeg'],
        outcome: ['ordinaert-job'],
        area: ['beskaeftigelse'],
      },
      proposedTags: { method: ['kaffe på trappen'], outcome: [], area: [] },
      figures: [
        {
          form: 'change',
          label: 'Skolefravær',
          before: '20',
          after: '0',
          unit: '%',
          period: '',
          source: 'skolen',
        },
        { form: 'value', label: 'I job eller uddannelse', value: '40', unit: '%', ...none },
        {
          form: 'comparison',
          label: 'Sager pr. rådgiver',
          unit: '',
          ...none,
          compare: [
            { label: 'Herning', value: '20–25' },
            { label: 'Andre kommuner', value: '50–60' },
          ],
        },
      ],
      costs: [
        { label: 'Anbringelse', amount: '800.000', unit: 'kr. om året', source: 'budgettet' },
      ],
      contributors: [
        {
          name: 'Mette',
          role: 'rådgiver',
          part: 'wrote',
          attribution: 'anonymous',
          consent: { state: 'given', scope: ['meeting', 'print', 'web'], how: '', when: '' },
        },
      ],
      citizenConsent: { state: 'not-needed', scope: [], how: '', when: '' },
      media: [],
      extra: { kommune: 'Frederikshavn', nested: { a: [1, 'two'] } },
    });
  });

  it('reads the same with Windows’ line ends and a byte order mark', () => {
    expect(read(`\ufeff${example.replaceAll('\n', '\r\n')}`)).toEqual(read(example));
  });

  it('takes one tag without brackets, and bare numbers as a Dane writes them', () => {
    const { proposedTags, figures } = read(
      '---\nmethod: noget nyt\nfigures: [{value: 12.5}]\n---\nTekst',
    );
    expect(proposedTags.method).toEqual(['noget nyt']);
    expect(figures[0]).toMatchObject({ form: 'value', value: '12,5' });
  });

  it('keeps the noughts and the thousands of numbers that stand without quotation marks', () => {
    const { figures, costs, result, need } = read(
      [
        '---',
        'result: 0102611234',
        'need: 20304050',
        'figures: [{value: 1.200}, {value: 0.5}, {value: 12000}]',
        'costs: [{label: X, amount: 190.000}]',
        '---',
        'Tekst',
      ].join('\n'),
    );
    expect([result, need]).toEqual(['0102611234', '20304050']);
    expect(figures).toMatchObject([{ value: '1.200' }, { value: '0,5' }, { value: '12.000' }]);
    expect(costs).toMatchObject([{ amount: '190.000' }]);
  });

  it('cannot approve itself', () => {
    const content = read('---\ntitle: X\nstatus: approved\napproval: {by: mig}\n---\nTekst');
    expect(content.extra).toEqual({ status: 'approved', approval: { by: 'mig' } });
    expect(content).not.toHaveProperty('status');
  });

  it('gets its title from its text where it names none, without markup', () => {
    expect(read('# En **god** `dag` [her](https://a.dk)\n\nTekst')).toMatchObject({
      title: 'En god dag her',
      body: 'Tekst',
    });
    expect(read('---\nkind: learning\n---\nKort\n\nTekst')).toMatchObject({
      title: 'Kort',
      body: 'Tekst',
    });
  });

  it('takes a text between two rules for a text', () => {
    const file = '---\nEn aften i marts.\n---\nMere.';
    expect(read(file)).toMatchObject({ title: 'En aften i marts', body: file });
  });
});

describe('a story file that cannot be read', () => {
  it.each([
    [
      'a colon in a text',
      '---\ntitle: X\nlead: a: b\n---\nT',
      { code: 'front-matter-syntax', line: 3 },
    ],
    [
      'a bracket left open',
      '---\ntitle: X\nkind: good\nmethod: [a\n---\nT',
      { code: 'front-matter-syntax', line: 5 },
    ],
    ['a key twice', '---\ntitle: X\ntitle: Y\n---\nT', { code: 'front-matter-syntax', line: 3 }],
    ['fields that never end', '---\ntitle: X\nTekst', { code: 'front-matter-open' }],
    [
      'a kind that there is not',
      '---\nkind: best\n---\nT',
      { code: 'front-matter-field', field: 'kind' },
    ],
    [
      'a list for a text',
      '---\ntitle: [a, b]\n---\nT',
      { code: 'front-matter-field', field: 'title' },
    ],
    [
      'a text for a list',
      '---\nfigures: mange\n---\nT',
      { code: 'front-matter-field', field: 'figures' },
    ],
    [
      'a figure in two forms',
      '---\nfigures: [{value: 1}, {value: 1, before: 2, after: 3}]\n---\nT',
      { code: 'front-matter-field', field: 'figures.1' },
    ],
    [
      'a consent that there is not',
      '---\ncitizen-consent: {state: maybe}\n---\nT',
      { code: 'front-matter-field', field: 'citizen-consent.state' },
    ],
    ['a list of fields', '---\n- title: X\n---\nT', { code: 'front-matter-syntax', line: 2 }],
    [
      'fields of endless depth',
      `---\na: ${'['.repeat(20_000)}\n---\nT`,
      { code: 'front-matter-syntax', line: 2 },
    ],
    [
      'references that multiply',
      `---\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c]\n---\nT`,
      { code: 'front-matter-syntax', line: 2 },
    ],
  ])('says where: %s', (_, file, expected) => {
    expect(problem(file)).toEqual(expected);
  });
});
