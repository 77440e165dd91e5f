import { SeededRandom } from '../../build/anonymise/random.ts';
import { currentFormat } from '../../shared/domain/format.ts';
import { noReview } from '../../shared/domain/review.ts';
import { starterTaxonomy } from '../../shared/domain/starter-taxonomy.ts';
import { emptyContent, type Story } from '../../shared/domain/story.ts';
import type { Term } from '../../shared/domain/taxonomy.ts';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const sentences = [
  'Hun kom, fordi der var kaffe, og hun blev, fordi nogen lyttede.',
  'Vi ringede på hver tirsdag, og den femte gang gik døren op.',
  'Rådgiveren spurgte ikke efter papirerne, før de havde talt om hunden.',
  'Det tog et halvt år at nå dertil, og det kunne ikke have gået hurtigere.',
  'På køleskabet hænger planen, skrevet med familiens egne ord.',
  'Han møder nu hver morgen og har fået nøgle til værkstedet.',
  'Vi havde tid, for vi havde ni familier hver og ikke halvtreds.',
  'Lederen sagde, at det måtte gå ud over mødet, og det gjorde det.',
];

/** A repeatable stream of numbers from 0 up to 1, so that every run measures the same stories. */
export function seededRandom(seed: number): () => number {
  const random = new SeededRandom(seed);
  return () => random.next();
}

/** Approved stories of about 4 KB each, with tags in all facets, figures and a fact box. */
export function generatedStories(count: number, seed = 1): readonly Story[] {
  const random = seededRandom(seed);
  const pick = <T>(items: readonly T[], fallback: T): T =>
    items[Math.floor(random() * items.length)] ?? fallback;
  const paragraph = () => Array.from({ length: 5 }, () => pick(sentences, '')).join(' ');
  const termId = (terms: readonly Term[]) => terms[Math.floor(random() * terms.length)]?.id ?? '';
  const id = (index: number) =>
    Array.from({ length: 26 }, (_, place) =>
      place < 20
        ? (alphabet[place === 0 ? 0 : Math.floor(random() * 32)] ?? '0')
        : (alphabet[(index >> ((25 - place) * 5)) & 31] ?? '0'),
    ).join('');

  return Array.from({ length: count }, (_, index) => ({
    ...emptyContent,
    title: `Historie ${index + 1}: ${pick(sentences, '').split(',')[0]}`,
    lead: pick(sentences, ''),
    body: [
      paragraph(),
      paragraph(),
      '## Det, vi gjorde',
      paragraph(),
      paragraph(),
      paragraph(),
    ].join('\n\n'),
    quote: pick(sentences, ''),
    targetGroup: pick(sentences, ''),
    work: pick(sentences, ''),
    result: pick(sentences, ''),
    tags: {
      method: [termId(starterTaxonomy.method)],
      outcome: [termId(starterTaxonomy.outcome)],
      area: [termId(starterTaxonomy.area)],
    },
    figures: [
      {
        form: 'change',
        label: 'Skolefravær',
        unit: '%',
        period: '',
        source: '',
        before: '20',
        after: '0',
      },
    ],
    format: currentFormat,
    id: id(index),
    revision: 1,
    status: 'approved',
    archived: false,
    approval: { by: 'Bench', at: '2026-01-01T00:00:00.000Z' },
    review: noReview,
    source: { kind: 'file', name: `${index}.md` },
    createdAt: '2026-01-01T00:00:00.000Z',
    changedAt: '2026-01-01T00:00:00.000Z',
  }));
}
