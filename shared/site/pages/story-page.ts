import type { PublicationModel, PublishedStory } from '../../publication/publication-model.ts';
import { storyBeginning } from '../../publication/story-beginning.ts';
import { type Html, html } from '../html.ts';
import { byline } from '../parts/byline.ts';
import { costsView } from '../parts/costs.ts';
import { factsView } from '../parts/facts.ts';
import { figureView } from '../parts/figure.ts';
import { layout } from '../parts/layout.ts';
import { mediaView } from '../parts/media.ts';
import { type StoryPaths, storyPathsView } from '../parts/story-paths.ts';
import { storyText, storyVoices } from '../parts/story-text.ts';
import { tagsByFacet } from '../parts/tags.ts';
import { type SiteContext, siteContext } from '../site-context.ts';
import type { SiteFile } from '../site-file.ts';
import { sitePaths } from '../site-paths.ts';
import { titleClass } from '../title-class.ts';
import { typeset } from '../typeset.ts';

/** A story on a page of its own. */
export function storyPage(
  model: PublicationModel,
  story: PublishedStory,
  paths: StoryPaths,
): SiteFile {
  const path = sitePaths.story(story.slug);
  const context = siteContext(model, path);
  const content = layout(context, {
    title: `${typeset(story.title)} – ${typeset(model.title)}`,
    description: storyBeginning(story) || story.title,
    content: storyContent(story, paths, context),
    place: 'within',
  });
  return { path, content };
}

function storyContent(story: PublishedStory, paths: StoryPaths, context: SiteContext): Html {
  const [opening, ...further] = story.media.filter(
    ({ kind, file }) => kind === 'image' && !isInText(file, story),
  );
  const others = story.media.filter(({ kind }) => kind !== 'image');
  return html`<article class="story">
${storyHeader(story, context)}
<div class="story-main">
${opening === undefined ? null : mediaView(opening, context)}
${storyText(story, context)}
${[...further, ...others].map((media) => mediaView(media, context))}
${storyVoices(story, context)}
${storyFigures(story, context)}
${costsView(story.costs, context.words)}
</div>
<div class="story-rail">
${factsView(story, context.words)}
${storyTags(story, context)}
</div>
</article>
<div class="onward">${storyPathsView(paths, context)}</div>`;
}

/** A picture that the writer placed in the text is not shown a second time. */
function isInText(file: string, story: PublishedStory): boolean {
  return story.body.includes(`](${file}`);
}

function storyHeader(story: PublishedStory, context: SiteContext): Html {
  const { words, root } = context;
  const kind = words.kinds[story.kind];
  return html`<header class="story-header">
<p class="back"><a href="${root}${sitePaths.front}#historier">${words.allStories}</a></p>
${kind === '' ? null : html`<p class="kind">${kind}</p>`}
<h1 class="${titleClass(story.title)}">${typeset(story.title)}</h1>
${story.lead === '' ? null : html`<p class="lead">${typeset(story.lead)}</p>`}
${byline(story, context)}
</header>`;
}

function storyFigures(story: PublishedStory, { words }: SiteContext): Html | null {
  if (story.figures.length === 0) return null;
  return html`<section class="figures" aria-labelledby="tallene">
<h2 id="tallene">${words.story.figures}</h2>
<div class="figure-grid">${story.figures.map((figure) => figureView(figure, words))}</div>
</section>`;
}

function storyTags(story: PublishedStory, context: SiteContext): Html | null {
  if (story.tags.length === 0) return null;
  return html`<section class="story-tags" aria-labelledby="maerker">
<h2 id="maerker">${context.words.story.tags}</h2>
${tagsByFacet(story.tags, context)}
</section>`;
}
