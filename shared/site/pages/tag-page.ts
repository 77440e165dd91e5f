import type { PublicationModel, PublishedTag } from '../../publication/publication-model.ts';
import { type Html, html } from '../html.ts';
import { layout } from '../parts/layout.ts';
import { facetShape, tagRow } from '../parts/tags.ts';
import { type SiteContext, siteContext } from '../site-context.ts';
import type { SiteFile } from '../site-file.ts';
import { sitePaths } from '../site-paths.ts';
import { titleClass } from '../title-class.ts';

/** A tag with its stories, whose cards are made once for all tags. */
export function tagPage(
  model: PublicationModel,
  tag: PublishedTag,
  cards: readonly Html[],
): SiteFile {
  const path = sitePaths.tag(tag.slug);
  const context = siteContext(model, path);
  const content = layout(context, {
    title: `${tag.label} – ${model.title}`,
    description: tag.description || context.words.tag.description(tag.label),
    content: tagContent(tag, cards, context),
    place: 'within',
  });
  return { path, content };
}

function tagContent(tag: PublishedTag, cards: readonly Html[], context: SiteContext): Html {
  const { words, root, model } = context;
  const others = model.tags.filter(({ facet, slug }) => facet === tag.facet && slug !== tag.slug);
  return html`<div class="tag-page">
<header class="tag-header">
<p class="back"><a href="${root}${sitePaths.front}#historier">${words.allStories}</a></p>
<p class="tag-facet tag-facet-${tag.facet}">${facetShape(tag.facet)}${words.facets[tag.facet]}</p>
<h1 class="${titleClass(tag.label)}">${tag.label}</h1>
${tag.description === '' ? null : html`<p class="lead">${tag.description}</p>`}
</header>
<section class="tag-stories" aria-labelledby="historier"><h2 id="historier" class="count-heading">${words.storyCount(cards.length)}</h2>
<ul class="cards">${cards}</ul></section>
${others.length === 0 ? null : html`<section class="tag-others" aria-labelledby="andre"><h2 id="andre">${words.tag.others[tag.facet]}</h2>${tagRow(others, context)}</section>`}
</div>`;
}
