import type { PublishedStory } from '../../publication/publication-model.ts';
import { storyBeginning } from '../../publication/story-beginning.ts';
import { type Html, html } from '../html.ts';
import type { SiteContext } from '../site-context.ts';
import { sitePaths } from '../site-paths.ts';
import { typeset } from '../typeset.ts';

/** Where a story leads on to: those it shares most with, and its neighbours in the publication. */
export interface StoryPaths {
  readonly related: readonly PublishedStory[];
  readonly previous: PublishedStory | null;
  readonly next: PublishedStory | null;
}

/** The ways on from a story's end. */
export function storyPathsView(paths: StoryPaths, context: SiteContext): Html {
  return html`${relatedView(paths.related, context)}${neighboursView(paths, context)}`;
}

function relatedView(
  related: readonly PublishedStory[],
  { root, words }: SiteContext,
): Html | null {
  if (related.length === 0) return null;
  return html`<section class="related" aria-labelledby="laes-ogsaa">
<h2 id="laes-ogsaa">${words.story.related}</h2>
<ul>${related.map((story) => html`<li><h3><a href="${root}${sitePaths.story(story.slug)}">${typeset(story.title)}</a></h3>${beginningView(story)}</li>`)}</ul>
</section>`;
}

function beginningView(story: PublishedStory): Html | null {
  const beginning = storyBeginning(story);
  return beginning === '' ? null : html`<p>${typeset(beginning)}</p>`;
}

function neighboursView({ previous, next }: StoryPaths, context: SiteContext): Html | null {
  if (previous === null && next === null) return null;
  const { story: words } = context.words;
  return html`<nav class="neighbours" aria-label="${words.neighbours}"><ul>
${neighbour(previous, words.previous, 'previous', context)}${neighbour(next, words.next, 'next', context)}
</ul></nav>`;
}

function neighbour(
  story: PublishedStory | null,
  word: string,
  direction: string,
  { root }: SiteContext,
): Html | null {
  if (story === null) return null;
  return html`<li class="neighbour-${direction}"><a href="${root}${sitePaths.story(story.slug)}"><span class="neighbour-word">${word}</span> <span class="neighbour-title">${typeset(story.title)}</span></a></li>`;
}
