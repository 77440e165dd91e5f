import type { PublicationModel } from '../../publication/publication-model.ts';
import { formatDate } from '../format-date.ts';
import { type Html, html } from '../html.ts';
import { keyFigures } from '../key-figures.ts';
import { figureView } from '../parts/figure.ts';
import { filterView } from '../parts/filter.ts';
import { layout } from '../parts/layout.ts';
import { renderMarkdown } from '../render-markdown.ts';
import { type SiteContext, siteContext } from '../site-context.ts';
import type { SiteFile } from '../site-file.ts';
import { sitePaths } from '../site-paths.ts';
import { tagCounts } from '../tag-counts.ts';
import { titleClass } from '../title-class.ts';
import { typeset } from '../typeset.ts';

/** The page that opens the site: the introduction, the figures, and every story with a filter. */
export function frontPage(model: PublicationModel, cards: readonly Html[]): SiteFile {
  const path = sitePaths.front;
  const context = siteContext(model, path);
  const content = layout(context, {
    title: [model.title, model.organisation].filter((text) => text !== '').join(' – '),
    description: [model.title, context.words.storyCount(cards.length)].join('. '),
    content: html`${cover(context)}${figures(context)}${stories(cards, context)}`,
    place: 'front',
  });
  return { path, content };
}

function cover(context: SiteContext): Html {
  const { model } = context;
  const introduction = renderMarkdown(model.introduction, {
    headingLevel: 2,
    imageAddress: () => null,
  });
  return html`<div class="cover">
<h1 class="${titleClass(model.title)} title-cover">${typeset(model.title)}</h1>
${particulars(context)}
${model.introduction.trim() === '' ? null : html`<div class="prose introduction">${introduction}</div>`}
</div>`;
}

function particulars({ model, words }: SiteContext): Html {
  const rows = [
    [words.audience, typeset(model.audience)],
    [words.organisation, typeset(model.organisation)],
    [words.published, formatDate(model.publishedOn, model.language)],
  ].filter(([, value]) => value !== '');
  const count = html`<div><dt>${words.contains}</dt><dd><a href="#historier">${words.storyCount(model.stories.length)}</a></dd></div>`;
  return html`<dl class="particulars">${rows.map(([name = '', value = '']) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}${count}</dl>`;
}

function figures({ model, words, root }: SiteContext): Html | null {
  const chosen = keyFigures(model.stories);
  if (chosen.length === 0) return null;
  return html`<section class="band" aria-labelledby="noegletal">
<h2 class="band-title" id="noegletal">${words.keyFigures}</h2>
<div class="band-content figure-grid">${chosen.map(({ figure, story }) =>
    figureView(
      figure,
      words,
      html`<span class="figure-story"><span class="hidden">${words.fromTheStory}: </span><a href="${root}${sitePaths.story(story.slug)}">${typeset(story.title)}</a></span>`,
    ),
  )}</div>
</section>`;
}

function stories(cards: readonly Html[], context: SiteContext): Html {
  const { model, words } = context;
  const isEmpty = cards.length === 0;
  return html`<section class="band" aria-labelledby="historier">
<div class="band-title band-rail"><h2 id="historier" tabindex="-1">${words.stories}</h2>
${model.tags.length === 0 ? null : filterView(tagCounts(model), context)}</div>
<div class="band-content">
<p class="filter-status" role="status" data-filter-status>${isEmpty ? words.noStories : words.storyCount(cards.length)}</p>
${isEmpty ? null : html`<ul class="cards" data-cards>${cards}</ul>`}
</div>
</section>`;
}
