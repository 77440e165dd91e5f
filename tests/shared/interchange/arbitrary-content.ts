import { type Consent, consentStates, scopes } from '../../../shared/domain/consent.ts';
import { attributions, contributorParts } from '../../../shared/domain/contributor.ts';
import type { Figure } from '../../../shared/domain/figure.ts';
import { type Media, recognisableAnswers } from '../../../shared/domain/media.ts';
import { starterTaxonomy } from '../../../shared/domain/starter-taxonomy.ts';
import { type StoryContent, storyKinds } from '../../../shared/domain/story.ts';
import type { Facet } from '../../../shared/domain/taxonomy.ts';
import { normaliseBody } from '../../../shared/interchange/split-front-matter.ts';
import { fc } from '../../support/properties.ts';

/** Texts that YAML would take for something else, or that break where a line is folded. */
const hostile = fc.constantFrom(
  ...['no', 'Yes', 'true', 'null', '~', '0x1F', '1e3', '012', '12,5', '1.200', '12345', '-0', '.5'],
  ...[
    '2016-10-07',
    '- x',
    '#x',
    ': ',
    'a: b',
    '? x',
    '! x',
    '& x',
    '* x',
    '| x',
    '> x',
    '@x',
    '`x',
  ],
  ...[
    '---',
    '...',
    '[a',
    '{a',
    "'",
    '"',
    '\\n',
    '%x',
    ' foran',
    'bagved ',
    '\nto\n\nlinjer\n',
    '\t',
  ],
  ...[
    'a\n---\nb',
    '20–25',
    'ca. 50',
    'Infinity',
    '.nan',
    '.inf',
    '0o17',
    '1_000',
    'æøå 🙂',
    '\u2028',
  ],
  ...['1.0', '12.50', '10000', '10.000', '1e21', '  - a\n  b', '#\n# x', 'x #y', '<<', '__proto__'],
);
// Control characters are in no text that a reader lets in, and single halves of a sign in none at all.
const printable = fc
  .string({ unit: 'grapheme', maxLength: 12 })
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is left out.
  .map((text) => text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufeff\ufffe\uffff]/g, ''));
export const anyText = fc.oneof(hostile, printable, fc.constant(''));

const consent: fc.Arbitrary<Consent> = fc.record({
  state: fc.constantFrom(...consentStates),
  scope: fc.subarray([...scopes]),
  how: anyText,
  when: anyText,
});

const common = { label: anyText, unit: anyText, period: anyText, source: anyText };
const figure: fc.Arbitrary<Figure> = fc.oneof(
  fc.record({ form: fc.constant('value' as const), ...common, value: anyText }),
  fc.record({ form: fc.constant('change' as const), ...common, before: anyText, after: anyText }),
  fc.record({
    form: fc.constant('comparison' as const),
    ...common,
    compare: fc.array(fc.record({ label: anyText, value: anyText }), { maxLength: 3 }),
  }),
);

const described = {
  alt: anyText,
  caption: anyText,
  transcript: anyText,
  recognisable: fc.constantFrom(...recognisableAnswers),
};
const medium: fc.Arbitrary<Media> = fc.oneof(
  ...(
    [
      ['image', 'hus.png', ''],
      ['audio', 'stemme.mp3', ''],
      ['video', 'film.mp4', ''],
      ['link', '', 'https://example.dk/film'],
    ] as const
  ).map(([kind, file, url]) =>
    fc.record({
      kind: fc.constant(kind),
      file: fc.constant(file),
      url: fc.constant(url),
      ...described,
    }),
  ),
);

const ids = (facet: Facet) => fc.subarray(starterTaxonomy[facet].map(({ id }) => id));
/** Labels that no term has: trimmed, and told apart by more than case and white space. */
const newLabels = fc
  .uniqueArray(
    anyText.map((text) => text.trim()).filter((text) => text !== ''),
    { maxLength: 2, selector: (text) => text.toLowerCase().replace(/\s+/g, ' ') },
  )
  .map((labels) => labels.map((label) => `ny ${label}`));
const byFacet = <T>(of: (facet: Facet) => fc.Arbitrary<T>) =>
  fc.record({ method: of('method'), outcome: of('outcome'), area: of('area') });

/** Everything that a story can hold. */
export const anyContent: fc.Arbitrary<StoryContent> = fc.record({
  title: anyText,
  lead: anyText,
  body: fc.array(anyText, { maxLength: 5 }).map((lines) => normaliseBody(lines.join('\n'))),
  quote: anyText,
  ownWords: anyText,
  reflections: anyText,
  targetGroup: anyText,
  need: anyText,
  work: anyText,
  conditions: anyText,
  result: anyText,
  kind: fc.constantFrom(...storyKinds),
  date: fc.oneof(fc.constant('2016-10-07'), anyText),
  tags: byFacet(ids),
  proposedTags: byFacet(() => newLabels),
  figures: fc.array(figure, { maxLength: 3 }),
  costs: fc.array(fc.record({ label: anyText, amount: anyText, unit: anyText, source: anyText }), {
    maxLength: 2,
  }),
  contributors: fc.array(
    fc.record({
      name: anyText,
      role: anyText,
      part: fc.constantFrom(...contributorParts),
      attribution: fc.constantFrom(...attributions),
      consent,
    }),
    { maxLength: 2 },
  ),
  citizenConsent: consent,
  media: fc.array(medium, { maxLength: 2 }),
  extra: fc.dictionary(
    fc.constantFrom('kommune', 'x-1', 'Nr', '12', 'å: b'),
    fc.oneof(anyText, fc.integer(), fc.boolean(), fc.array(anyText, { maxLength: 2 })),
  ),
});
