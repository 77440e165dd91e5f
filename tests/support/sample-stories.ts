import { sampleImageFile } from './sample-media.ts';
import type { SampleStory } from './sample-publication.ts';

/** Three stories that between them use every field, every kind and every form of figure. */
export const sampleStories: readonly SampleStory[] = [
  {
    title: 'Nøglen under måtten',
    lead: 'I tre år lukkede ingen op. Så lagde en kontaktperson sit nummer under måtten.',
    body: [
      '# Først lukkede ingen op',
      'Vi kom hver tirsdag. Vi ringede på, ventede og gik igen. Naboen sagde: "I kan lige så godt blive væk."',
      'Den femte gang skrev jeg mit nummer på bagsiden af en konvolut. Jeg lagde den under måtten og gik ned ad trappen.',
      '### Så ringede telefonen',
      'Det var en **søndag**. Hun spurgte, om jeg havde *ti minutter*, og vi talte i to timer. Læs mere i [vejledningen](https://example.org/vejledning).',
      '1. Vi aftalte én ting ad gangen.\n2. Vi skrev den på køleskabet.\n   - Og vi viskede den ud igen.',
      '| Uge | Møder |\n|---|--:|\n| 1 | 0 |\n| 12 | 9 |',
      '> Jeg troede, du var en af dem, der går igen.',
      'I dag kommer hun selv ned i døren. Vi har ![Et hus](a1b2c3.svg) stadig nøglen.',
      '![Fra et andet sted](https://example.org/billede.png)',
    ].join('\n\n'),
    quote: 'Vi ringede på, ventede og gik igen.',
    ownWords: 'Du kom igen. Det var det.\n\nDet var *det hele*.',
    reflections: 'Jeg havde lyst til at lukke sagen. Min leder sagde, at vi havde tid.',
    targetGroup: 'Voksne, som ingen har set i lang tid.',
    need: 'Et menneske, der ikke går igen.',
    work: 'Besøg hver uge, samme dag og samme person.',
    conditions: 'Tolv borgere pr. kontaktperson og tid til at vente.',
    result: 'Hun betaler sin husleje og går i kor om torsdagen.',
    date: '2025-09-12',
    tagIds: ['foelgeskab', 'hjemmebesoeg', 'fritidsliv', 'familie'],
    figures: [
      value('Familier i forløbet', '50', 'familier', '2024'),
      value('I job eller uddannelse', '40', '%', 'efter et år'),
      {
        form: 'change',
        label: 'Skolefravær',
        before: '20',
        after: '0',
        unit: '%',
        period: '',
        source: 'Skolens egne tal',
      },
      {
        form: 'comparison',
        label: 'Sager pr. rådgiver',
        unit: 'sager',
        period: '',
        source: 'Egen optælling',
        compare: [
          { label: 'Hos os', value: '12' },
          { label: 'Anbefalet', value: '30–35' },
          { label: 'Andre steder', value: '50–60' },
        ],
      },
    ],
    contributors: [
      { byline: 'Marie Løvgren, kontaktperson', part: 'told' },
      { byline: 'boligsocial medarbejder', part: 'commented' },
    ],
    media: [
      media({ alt: 'Tegning af et rødt hus', caption: 'Huset set fra gården.' }),
      media({
        kind: 'link',
        file: '',
        url: 'https://example.org/film',
        caption: 'Se filmen om huset',
        transcript: 'Goddag.\n\nVelkommen til huset.',
      }),
    ],
  },
  {
    title: 'Da støtten forsvandt',
    lead: 'Otte timer om ugen var nok. Indtil de ikke var der.',
    body: 'Vi sparede en stilling.\n\nTo måneder senere ringede skolen.',
    kind: 'consequence',
    date: '2025-03-01',
    tagIds: ['netvaerksmoede', 'mindre-skolefravaer', 'familie'],
    costs: [
      { label: 'Anbringelse', amount: '1.200.000', unit: 'kr. om året', source: 'Eksempeltal' },
      { label: 'Støtte hjemme', amount: '180.000', unit: 'kr. om året', source: '' },
    ],
    figures: [value('Ventetid', 'for længe', '', '')],
  },
  {
    title: 'Vi spurgte for sent',
    kind: 'learning',
    body: 'Han kunne have haft et arbejde et år før, hvis vi havde spurgt ham, hvad han kunne lide.',
    quote: 'Hvad kan du lide?',
    tagIds: ['netvaerksmoede', 'ordinaert-job', 'beskaeftigelse'],
    contributors: [{ byline: 'jobkonsulent', part: 'wrote' }],
  },
];

function value(label: string, amount: string, unit: string, period: string) {
  return { form: 'value', label, value: amount, unit, period, source: '' } as const;
}

function media(
  changes: Partial<NonNullable<SampleStory['media']>[number]>,
): NonNullable<SampleStory['media']>[number] {
  return {
    kind: 'image',
    file: sampleImageFile,
    url: '',
    alt: '',
    caption: '',
    transcript: '',
    recognisable: 'no',
    ...changes,
  };
}
