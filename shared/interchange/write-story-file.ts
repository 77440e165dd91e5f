import { stringify } from 'yaml';
import type { Consent } from '../domain/consent.ts';
import type { Figure } from '../domain/figure.ts';
import { formatDanishNumber } from '../domain/quantity.ts';
import type { Story, StoryContent } from '../domain/story.ts';
import { type Facet, facets, type Taxonomy } from '../domain/taxonomy.ts';

/**
 * Writes a story in the interchange format: every field that holds something, tags as labels,
 * amounts as numbers where that loses nothing. `parseStoryFile` reads all of it back.
 */
export function writeStoryFile(
  content: StoryContent,
  source: Story['source'],
  taxonomy: Taxonomy,
): string {
  const frontMatter = withoutEmpty(
    {
      title: content.title,
      lead: content.lead,
      kind: content.kind,
      date: content.date,
      ...Object.fromEntries(facets.map((facet) => [facet, labels(content, taxonomy, facet)])),
      quote: content.quote,
      'own-words': content.ownWords,
      'target-group': content.targetGroup,
      need: content.need,
      work: content.work,
      conditions: content.conditions,
      result: content.result,
      reflections: content.reflections,
      figures: content.figures.map(figureOut),
      costs: content.costs.map((cost) =>
        withoutEmpty({ ...cost, amount: amountOut(cost.amount) }, 'amount'),
      ),
      contributors: content.contributors.map((contributor) =>
        withoutEmpty({ ...contributor, consent: consentOut(contributor.consent) }),
      ),
      'citizen-consent': consentOut(content.citizenConsent),
      media: content.media.map(({ kind: _, ...media }) => withoutEmpty(media)),
      source,
    },
    'title',
  );
  const yaml = stringify({ ...content.extra, ...frontMatter }, { lineWidth: 0 });
  return `---\n${yaml}---\n${content.body}\n`;
}

function labels(content: StoryContent, taxonomy: Taxonomy, facet: Facet): readonly string[] {
  const known = content.tags[facet].map(
    (id) => taxonomy[facet].find((term) => term.id === id)?.label ?? id,
  );
  return [...known, ...content.proposedTags[facet]];
}

function figureOut(figure: Figure): Record<string, unknown> {
  const { form: _, ...fields } = figure;
  if (figure.form === 'value')
    return withoutEmpty({ ...fields, value: amountOut(figure.value) }, 'value');
  if (figure.form === 'change') {
    const amounts = { before: amountOut(figure.before), after: amountOut(figure.after) };
    return withoutEmpty({ ...fields, ...amounts }, 'before', 'after');
  }
  return withoutEmpty(
    {
      ...fields,
      compare: figure.compare.map(({ label, value }) => ({ label, value: amountOut(value) })),
    },
    'compare',
  );
}

/** A number where reading it back gives the same words, else the words. */
function amountOut(amount: string): string | number {
  const number = Number(amount);
  const isSame = Number.isFinite(number) && formatDanishNumber(number) === amount;
  return isSame ? number : amount;
}

function consentOut(consent: Consent): Record<string, unknown> {
  return withoutEmpty({ ...consent });
}

/** The entries that hold something; the keys named are kept even when empty. */
function withoutEmpty(
  entries: Record<string, unknown>,
  ...kept: string[]
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(entries).filter(
      ([key, value]) =>
        kept.includes(key) || !(value === '' || (Array.isArray(value) && value.length === 0)),
    ),
  );
}
