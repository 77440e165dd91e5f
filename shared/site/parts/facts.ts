import type { PublishedStory } from '../../publication/publication-model.ts';
import { type Html, html } from '../html.ts';
import type { SiteWords } from '../site-context.ts';
import { typeset } from '../typeset.ts';

/** The five things that the guide for storytellers asks for, in its order. */
const factFields = ['targetGroup', 'need', 'work', 'conditions', 'result'] as const;

/** The fact box: for whom, the need, the work, the conditions and the result. */
export function factsView(story: PublishedStory, words: SiteWords): Html | null {
  const facts = factFields.filter((field) => story[field] !== '');
  if (facts.length === 0) return null;
  return html`<section class="facts" aria-labelledby="kort-fortalt">
<h2 id="kort-fortalt">${words.story.facts}</h2>
<dl>${facts.map((field) => html`<div><dt>${words.story[field]}</dt><dd>${typeset(story[field])}</dd></div>`)}</dl>
</section>`;
}
