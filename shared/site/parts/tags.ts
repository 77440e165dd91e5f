import { type Facet, facets } from '../../domain/taxonomy.ts';
import type { PublishedTag } from '../../publication/publication-model.ts';
import { type Html, html } from '../html.ts';
import type { SiteContext } from '../site-context.ts';
import { sitePaths } from '../site-paths.ts';

/** The shape and hue of a facet; the word beside it says the same. */
export function facetShape(facet: Facet): Html {
  return html`<span class="shape shape-${facet}" aria-hidden="true"></span>`;
}

/** A tag as a link to its page. */
export function tagLink(tag: PublishedTag, { root }: SiteContext): Html {
  return html`<a class="tag" href="${root}${sitePaths.tag(tag.slug)}">${facetShape(tag.facet)}${tag.label}</a>`;
}

/** The first tag of each facet: enough to place a story in a list. */
export function leadingTags(tags: readonly PublishedTag[]): readonly PublishedTag[] {
  return facets.flatMap((facet) => tags.filter((tag) => tag.facet === facet).slice(0, 1));
}

/** Tags in a row. */
export function tagRow(tags: readonly PublishedTag[], context: SiteContext): Html | null {
  if (tags.length === 0) return null;
  return html`<ul class="tags">${tags.map((tag) => html`<li>${tagLink(tag, context)}</li>`)}</ul>`;
}

/** All tags of a story, facet by facet under the facet's name. */
export function tagsByFacet(tags: readonly PublishedTag[], context: SiteContext): Html {
  return html`${facets.map((facet) => {
    const own = tags.filter((tag) => tag.facet === facet);
    if (own.length === 0) return null;
    return html`<div class="tag-group"><h3>${context.words.facets[facet]}</h3>${tagRow(own, context)}</div>`;
  })}`;
}
