import type { PublishedStory } from '../../publication/publication-model.ts';
import { type Html, html } from '../html.ts';
import { renderMarkdown, renderTokens } from '../render-markdown.ts';
import type { SiteContext } from '../site-context.ts';
import { sitePaths } from '../site-paths.ts';
import { siteTokens, type TextPlace } from '../site-tokens.ts';
import { splitForQuote } from '../split-for-quote.ts';
import { typeset } from '../typeset.ts';

/** A story's body, with its quote set large where it interrupts least. */
export function storyText(story: PublishedStory, context: SiteContext): Html {
  const tokens = siteTokens(story.body, textPlace(story, context, 2));
  const split = story.quote === '' ? null : splitForQuote(tokens);
  if (split === null) {
    return html`${pullQuote(story.quote)}<div class="prose">${renderTokens(tokens)}</div>`;
  }
  const [before, after] = split;
  return html`<div class="prose prose-opening">${renderTokens(before)}</div>
${pullQuote(story.quote)}
<div class="prose">${renderTokens(after)}</div>`;
}

/** The citizen's own words and the worker's reflections, each under its name. */
export function storyVoices(story: PublishedStory, context: SiteContext): Html {
  const place = textPlace(story, context, 3);
  const ownWords =
    story.ownWords === ''
      ? null
      : html`<section class="own-words" aria-labelledby="egne-ord"><h2 id="egne-ord">${context.words.story.ownWords}</h2><blockquote>${renderMarkdown(story.ownWords, place)}</blockquote></section>`;
  const reflections =
    story.reflections === ''
      ? null
      : html`<section class="reflections" aria-labelledby="refleksioner"><h2 id="refleksioner">${context.words.story.reflections}</h2><div class="prose">${renderMarkdown(story.reflections, place)}</div></section>`;
  return html`${ownWords}${reflections}`;
}

function pullQuote(quote: string): Html | null {
  if (quote === '') return null;
  return html`<figure class="pull-quote"><blockquote><p>${typeset(quote)}</p></blockquote></figure>`;
}

function textPlace(story: PublishedStory, { root }: SiteContext, headingLevel: number): TextPlace {
  return {
    headingLevel,
    imageAddress: (source) => {
      const isOwn = story.media.some(({ kind, file }) => kind === 'image' && file === source);
      return isOwn ? `${root}${sitePaths.media}/${source}` : null;
    },
  };
}
