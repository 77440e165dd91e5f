import { storyStatuses } from '../../../shared/domain/story.ts';
import { noTags } from '../../../shared/domain/taxonomy.ts';
import type { StorySummary } from '../../../shared/ipc/story-calls.ts';
import { fc } from '../../support/properties.ts';

/** A summary with the fields that a test cares for. */
export function madeSummary(fields: Partial<StorySummary> = {}): StorySummary {
  return {
    id: '01A',
    title: 'Kaffe klokken ni',
    excerpt: '',
    lead: '',
    status: 'approved',
    archived: false,
    kind: 'good',
    date: '',
    tags: { method: [], outcome: [], area: [] },
    createdAt: '2026-01-05T09:00:00.000Z',
    changedAt: '2026-01-05T09:00:00.000Z',
    ...fields,
  };
}

const terms = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 });
const tags = fc.record({ method: terms, outcome: terms, area: terms });

/** Lists of summaries, close enough to one another that filters bite. */
export const summaryLists = fc
  .array(
    fc.record({
      title: fc.constantFrom('Kaffe klokken ni', 'Nøglen', 'Å', 'Aa', ''),
      lead: fc.constantFrom('', 'Hun blev.', 'Nøglen lå der.'),
      status: fc.constantFrom(...storyStatuses),
      archived: fc.boolean(),
      date: fc.constantFrom('', '2025-01-01', '2026-12-31'),
      tags,
    }),
    { maxLength: 12 },
  )
  .map((stories) => stories.map((story, index) => madeSummary({ ...story, id: `01${index}` })));

/** Filters, most of which leave something. */
export const filters = fc.record({
  text: fc.constantFrom('', 'kaf', 'nøgl', 'hun blev', '  ', 'intet'),
  terms: fc.oneof(fc.constant(noTags), tags),
  standings: fc.uniqueArray(
    fc.constantFrom('inbox', 'anonymised', 'approved', 'archived' as const),
  ),
});
