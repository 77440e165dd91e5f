import type { PublishedStory } from '../../publication/publication-model.ts';
import { storyBeginning } from '../../publication/story-beginning.ts';
import { type Html, html } from '../html.ts';
import type { SiteContext } from '../site-context.ts';
import { sitePaths } from '../site-paths.ts';
import { typeset } from '../typeset.ts';
import { leadingTags, tagRow } from './tags.ts';

/** A story in a list. The slugs of its tags are what the filter of the front page reads. */
export function card(story: PublishedStory, context: SiteContext): Html {
  const { root, words } = context;
  const address = `${root}${sitePaths.story(story.slug)}`;
  const image = story.media.find((media) => media.kind === 'image');
  const beginning = storyBeginning(story);
  const kind = words.kinds[story.kind];
  return html`<li class="card" data-tags="${story.tags.map((tag) => tag.slug).join(' ')}"><article>
<div class="card-text">${kind === '' ? null : html`<p class="kind">${kind}</p>`}
<h3><a href="${address}">${typeset(story.title)}</a></h3>
${beginning === '' ? null : html`<p class="card-lead">${typeset(beginning)}</p>`}
${tagRow(leadingTags(story.tags), context)}</div>
${image === undefined ? null : html`<img class="card-image" src="${root}${sitePaths.media}/${image.file}" alt="" loading="lazy">`}
</article></li>\n`;
}
