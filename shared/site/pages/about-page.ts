import { facets } from '../../domain/taxonomy.ts';
import type { PublicationModel } from '../../publication/publication-model.ts';
import { type Html, html } from '../html.ts';
import { layout } from '../parts/layout.ts';
import { facetShape } from '../parts/tags.ts';
import { type SiteContext, siteContext } from '../site-context.ts';
import type { SiteFile } from '../site-file.ts';
import { siteFonts } from '../site-fonts.ts';
import { sitePaths } from '../site-paths.ts';

/** How the stories were made safe and how they can be used. */
export function aboutPage(model: PublicationModel): SiteFile {
  const path = sitePaths.about;
  const context = siteContext(model, path);
  const { about } = context.words;
  const content = layout(context, {
    title: `${about.title} – ${model.title}`,
    description: about.lead,
    content: aboutContent(context),
    place: 'about',
  });
  return { path, content };
}

function aboutContent({ words, model, root }: SiteContext): Html {
  const { about } = words;
  return html`<article class="about">
<header class="story-header"><h1 class="title">${about.title}</h1><p class="lead">${about.lead}</p></header>
<div class="prose">
<h2>${about.safeTitle}</h2>
${list(about.safe)}
<h2>${about.scopeTitle}</h2>
<p>${about.scopes[model.scope]}</p>
<h2>${about.useTitle}</h2>
${list(about.use)}
<h2>${about.tagsTitle}</h2>
<ul class="legend">${facets.map((facet) => html`<li>${facetShape(facet)}<strong>${words.facets[facet]}:</strong> ${about.tags[facet]}</li>`)}</ul>
<h2>${about.doubtTitle}</h2>
<p>${about.doubt(model.organisation)}</p>
<h2>${about.fontsTitle}</h2>
<p>${about.fonts} ${siteFonts.map(({ family, licence }, index) => html`${index === 0 ? '' : ', '}<a href="${root}${sitePaths.fonts}/${licence}">${family}</a>`)}.</p>
</div>
</article>`;
}

function list(texts: readonly string[]): Html {
  return html`<ul>${texts.map((text) => html`<li>${text}</li>`)}</ul>`;
}
