import { describe, expect, test } from 'vitest';
import { findIdentifiers } from '../../../shared/anonymise/find-identifiers.ts';
import type { FindingType } from '../../../shared/anonymise/finding.ts';

/** Sentences in which any number may stand; `…` is its place. */
const frames = [
  'Hun skrev … i notatet, og vi talte om det bagefter.',
  'til mødet stod der … på tavlen',
  '- … (noteret af vagten)',
] as const;

const calls = (before: string) => [
  `Jeg noterede ${before}… samme dag.`,
  `det er ${before}… så ved du det`,
  `> ${before}…, skrev hun.`,
];

interface Written {
  readonly type: FindingType;
  readonly frames: readonly string[];
  readonly forms: readonly string[];
}

const combined = (...parts: readonly (readonly string[])[]): readonly string[] =>
  parts.reduce<readonly string[]>(
    (all, part) => all.flatMap((start) => part.map((end) => start + end)),
    [''],
  );

const written: readonly Written[] = [
  {
    type: 'CPR',
    frames,
    forms: [
      ...combined(['030487', '03 04 87', '03.04.87'], ['-', ' ', '–', ' - '], ['5128', 'xxxx']),
      '0304875128',
      '03 04 87 51 28',
      '03.04.1987-5128',
    ],
  },
  {
    type: 'PHONE',
    frames,
    forms: combined(
      ['', '+45 ', '+45', '0045 ', '(+45) '],
      ['31427586', '31 42 75 86', '3142 7586', '31-42-75-86', '31.42.75.86', '314 27 586'],
    ),
  },
  {
    type: 'EMAIL',
    frames,
    forms: combined(
      ['inger', 'inger.vad', 'i_vad+1', 'inger-vad'],
      ['@', ' (at) ', '(snabel-a)'],
      ['post.example', 'bør.example', 'a-b.example.org'],
    ),
  },
  {
    type: 'URL',
    frames,
    forms: [
      ...combined(
        ['https://', 'http://', 'www.', 'https://www.'],
        ['egeby.example', 'egeby.dk/om?x=1'],
      ),
      'egebyblad.dk',
      'blog.egeby.dk/inger-vad',
      'facebook.com/inger.vad.7',
      'egebyblad.nu/artikel/12',
    ],
  },
  {
    type: 'PLATE',
    frames,
    forms: combined(['CV', 'ÆB'], ['', ' ', '-', '.'], ['31 427', '31427', '31.427']),
  },
  {
    type: 'PLATE',
    frames: calls('nummerplade '),
    forms: ['cv 31 427', 'cv31427', 'HH-KL 271', 'WX 314 27', 'B 3142'],
  },
  {
    type: 'CASE_NO',
    frames,
    forms: [
      '27.36.00-G01-41-21',
      '2021-0031427',
      '2021-12-0031',
      'S2021-31427',
      'EMN-2021-00314',
      '21/31427',
      'BS-3142/2021-HJO',
    ],
  },
  {
    type: 'CASE_NO',
    frames: [
      'sagsnr. ',
      'Journalnummer: ',
      'j.nr. ',
      'sag nr. ',
      'vores ref. ',
      'klientnummer ',
    ].flatMap((cue) => calls(cue).slice(0, 2)),
    forms: ['31427', '3142-75', '21-3142', 'A31427'],
  },
  {
    type: 'PLATE',
    frames: ['Naboen skrev … på en serviet.', 'en blå polo, …, holder der hver dag', 'reg.nr.: …'],
    forms: combined(
      ['DE', 'CØ'],
      [' ', '-', '.'],
      ['701 94', '70 1 94', '7 01 94', '7019 4', '70 194', '70.194', '7 0 1 9 4'],
    ),
  },
  {
    type: 'CASE_NO',
    frames: [
      'SBSYS',
      'KMD Nova',
      'DUBU-nr.',
      'Columna',
      'Acadre-nr.',
      'esas',
      'KSDH:',
      'sagsnumer',
      'jounalnr.',
      'klagenr.',
      'Bevilling nr.',
      'borger-id',
      'Rekvisition',
      'Sagens id er',
    ].flatMap((cue) => [`${cue} … (lukket)`, `${cue.toLowerCase()} …`, `${cue}\n… er lukket`]),
    forms: ['44871', '25/44871', '2025-44871', 'S2025-44871', '27.24.00-P19-4-25'],
  },
  {
    type: 'HANDLE',
    frames,
    forms: ['@inger_vad', '@ingervad', 'inger_vad', 'xX_Vad31_Xx', 'inger.k.vad', '@vad.31'],
  },
  {
    type: 'HANDLE',
    frames: calls('brugernavnet '),
    forms: ['nattesol', 'vad31', 'inger-vad'],
  },
  {
    type: 'DATE',
    frames,
    forms: [
      ...combined(
        ['', 'den ', 'd. ', 'tirsdag den ', 'tirsdag d. '],
        ['7. april', '7. april 2021', '7. apr. 2021', '7/4-2021', '07.04.2021', '7/4 2021'],
      ),
      ...combined(['d. ', 'den ', 'tirsdag '], ['7/4', '7.4']),
      '2021-04-07',
      'syvende april',
      'den enogtyvende april 2021',
      '07-04-21',
      '7.-9. april',
      ...combined(['7', '07', '27'], ['-apr-2021', '/apr/2021', 'apr2021', ' apr 2021']),
    ],
  },
  {
    type: 'DATE',
    frames: [
      '… Mor ringede igen',
      'Navn; …; bor hos sin far',
      'Dato: … (udfyldt)',
      '- …: intet nyt',
    ],
    forms: combined(['07', '14', '30'], ['-', '.', '/'], ['04', '12']),
  },
  {
    type: 'DATE',
    frames: ['Ny tid … kl. 9 hos lægen.', 'kommer igen …'],
    forms: combined(
      ['man', 'tirs', 'tors', 'lør'],
      ['. 7.', '. 27.', ' 7/4', ' 27/4', ' 7-4', ' den 7/4'],
    ),
  },
  {
    type: 'AGE',
    frames: ['Hun er … nu.', 'en kvinde …, som bor alene'],
    forms: ["i 40'erne", 'i trediverne', 'midt i tyverne', 'i slutningen af 50’erne'],
  },
  {
    type: 'AGE',
    frames: calls('om en pige på ').slice(0, 1),
    forms: ['14', '14 år', '8 og 10', 'fire år', '11 mdr.', '3½ år', '17 1/2 år'],
  },
  {
    type: 'AGE',
    frames,
    forms: [
      ...combined(['14', 'fjorten', 'toogfyrre', '42'], ['-årig', 'årig', '-årige']),
      '8 år gammel',
      'otte år gammel',
      'i slutningen af 30’erne',
      'midt i trediverne',
    ],
  },
  {
    type: 'ADDRESS',
    frames,
    forms: [
      ...combined(
        [
          'Egegade 14',
          'Nordre Kirkevej 7B',
          'Gl. Skolevej 118',
          'Skt. Pauls Plads 2',
          'Åbakken 3 A',
          'egevænget 14',
        ],
        ['', ', 2. tv.', ', st. th', ', 4720 Præstø', ', 3. sal, 4720 Præstø', ' 1 th'],
      ),
      '4720 Præstø',
      'Rosenhøj 7, 4720 Præstø',
    ],
  },
];

const variants = written.flatMap(({ type, frames: places, forms }) =>
  places.flatMap((frame) => forms.map((form) => ({ type, form, text: frame.replace('…', form) }))),
);

test('there are more than 300 variants', () => {
  expect(variants.length).toBeGreaterThan(300);
});

describe.each(
  written.map(({ type }) => type).filter((type, index, all) => all.indexOf(type) === index),
)('%s', (type) => {
  test.each(variants.filter((variant) => variant.type === type))(
    '$form is found whole in: $text',
    ({ form, text }) => {
      const start = text.indexOf(form);
      const findings = findIdentifiers(text);
      const isCovered = [...form].every((sign, offset) => {
        const at = start + offset;
        return (
          /[^\p{L}\p{N}]/u.test(sign) || findings.some((each) => each.start <= at && at < each.end)
        );
      });
      expect({ isCovered, types: findings.map((each) => each.type) }).toEqual({
        isCovered: true,
        types: expect.arrayContaining([type]),
      });
    },
  );
});

describe('what looks like an identifier and is none', () => {
  test.each([
    'Vi har 20 til 25 sager pr. rådgiver, mod 30–35 anbefalet og 50-60 andre steder.',
    'Budgettet er på 2.450.000 kr., og 84.000 kr. gik til huslejen.',
    'Fraværet faldt fra 20 procent til 0, og 3/4 af familierne blev i forløbet.',
    'Døgnvagten er der 24/7, og mødet begynder kl. 14.30 og slutter 15:10.',
    'Efter Servicelovens § 50, stk. 3, og § 107 kan der gives hjælp.',
    'Hun havde været i praktik i 3 år og ventede i seks måneder.',
    'I skoleåret 2019-2020 og perioden 2016/2017 var der to ledere.',
    'Det tog to og en halv time om ugen, f.eks. om tirsdagen, bl.a. i weekenden.',
    'Han ringede 112 og sad i kø som nr. 14.',
    'Vi mødtes 2 gange om ugen. Der var 8 pladser, 3 senge og 12 i kø.',
    'covid19 ramte os hårdt, og bilag2 manglede.',
  ])('%s', (text) => {
    expect(findIdentifiers(text).map((each) => [each.type, each.text])).toEqual([]);
  });
});
