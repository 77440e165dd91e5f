import { type Facet, facets } from '../../domain/taxonomy.ts';
import type { PublishedTag } from '../../publication/publication-model.ts';
import { type Html, html } from '../html.ts';
import type { SiteContext } from '../site-context.ts';
import { sitePaths } from '../site-paths.ts';
import type { TagCounts } from '../tag-counts.ts';
import { facetShape } from './tags.ts';

/** So many tags of a facet stand open; the rest waits behind a word. */
const openTags = 8;

/**
 * The choice of tags beside the stories. As it stands it is links to the tags' pages; the filter
 * script makes it a choice in place, with the words it needs from the data attributes.
 */
export function filterView(counts: TagCounts, context: SiteContext): Html {
  const { filter } = context.words;
  return html`<nav class="filter" aria-label="${filter.title}" data-filter data-some="${filter.some}" data-none="${filter.none}">
${facets.map((facet) => facetGroup(facet, counts, context))}
<button class="filter-clear" type="button" data-filter-clear hidden>${filter.clear}</button>
</nav>`;
}

function facetGroup(facet: Facet, counts: TagCounts, context: SiteContext): Html | null {
  const { words, model } = context;
  const tags = model.tags
    .filter((tag) => tag.facet === facet)
    .sort((a, b) => (counts.get(b.slug) ?? 0) - (counts.get(a.slug) ?? 0));
  if (tags.length === 0) return null;
  const rest = tags.slice(openTags);
  const items = (some: readonly PublishedTag[]) =>
    html`<ul>${some.map((tag) => html`<li>${choice(tag, counts, context)}</li>\n`)}</ul>`;
  return html`<details class="filter-facet" data-facet="${facet}"><summary>${facetShape(facet)}${words.facets[facet]}</summary>
${items(tags.slice(0, openTags))}
${rest.length === 0 ? null : html`<details class="filter-more"><summary>${words.filter.more(rest.length)}</summary>${items(rest)}</details>`}
</details>\n`;
}

function choice(tag: PublishedTag, counts: TagCounts, { root }: SiteContext): Html {
  return html`<a class="choice" href="${root}${sitePaths.tag(tag.slug)}" data-tag="${tag.slug}"><span class="choice-label">${tag.label}</span> <span class="choice-count">${counts.get(tag.slug) ?? 0}</span></a>`;
}
