import { formatDate } from '../format-date.ts';
import { type Html, html } from '../html.ts';
import type { SiteContext } from '../site-context.ts';
import { sitePaths } from '../site-paths.ts';
import { typeset } from '../typeset.ts';

export interface Page {
  readonly title: string;
  readonly description: string;
  readonly content: Html;
  /** Where the reader is, for the links that lead around. */
  readonly place: 'front' | 'about' | 'within';
}

/**
 * A whole document around a page's content. Its policy lets in the site's own files alone, which
 * `'self'` means for `file:` too.
 */
export function layout(context: SiteContext, page: Page): string {
  const { model, root } = context;
  return String(html`<!doctype html>
<html lang="${model.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; media-src 'self'; script-src 'self'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
${staysUnlisted(context) ? html`<meta name="robots" content="noindex">\n` : null}<title>${page.title}</title>
<meta name="description" content="${page.description}">
<link rel="icon" href="${root}${sitePaths.icon}" type="image/svg+xml">
<link rel="stylesheet" href="${root}${sitePaths.stylesheet}">
${page.place === 'front' ? html`<script src="${root}${sitePaths.filterScript}" defer></script>\n` : null}</head>
<body>
<a class="skip" href="#indhold">${context.words.skipToContent}</a>
${header(context, page)}
<main id="indhold" tabindex="-1">
${page.content}
</main>
${footer(context)}
</body>
</html>
`);
}

/** Only what was agreed for the web or the press may be found by a search engine. */
function staysUnlisted({ model }: SiteContext): boolean {
  return model.scope !== 'web' && model.scope !== 'press';
}

function header({ model, words, root }: SiteContext, { place }: Page): Html {
  const name = typeset(model.organisation || model.title);
  const home = html`<a href="${root}${sitePaths.front}">${name}</a>`;
  const here = html`<a href="${root}${sitePaths.front}" aria-current="page">${name}</a>`;
  const about = html`<a href="${root}${sitePaths.about}">${words.about.title}</a>`;
  const hereAbout = html`<a href="${root}${sitePaths.about}" aria-current="page">${words.about.title}</a>`;
  return html`<header class="masthead">
<nav aria-label="${words.navigation}"><ul>
<li class="masthead-name">${place === 'front' ? here : home}</li>
<li>${place === 'about' ? hereAbout : about}</li>
</ul></nav>
</header>`;
}

function footer({ model, words }: SiteContext): Html {
  return html`<footer class="colophon">
<p class="colophon-title">${typeset(model.title)}</p>
<p>${model.organisation === '' ? null : html`${typeset(model.organisation)}<br>`}${words.published} <time datetime="${model.publishedOn}">${formatDate(model.publishedOn, model.language)}</time></p>
</footer>`;
}
