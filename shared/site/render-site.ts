import { tokens } from '../design/tokens.ts';
import { withAccent } from '../design/with-accent.ts';
import type { PublicationModel } from '../publication/publication-model.ts';
import { filterScript } from './filter-script.ts';
import { aboutPage } from './pages/about-page.ts';
import { frontPage } from './pages/front-page.ts';
import { storyPage } from './pages/story-page.ts';
import { tagPage } from './pages/tag-page.ts';
import { card } from './parts/card.ts';
import { relatedStories } from './related-stories.ts';
import { siteContext } from './site-context.ts';
import type { SiteFile } from './site-file.ts';
import { siteIcon } from './site-icon.ts';
import { sitePaths } from './site-paths.ts';
import { siteStylesheet } from './site-stylesheet.ts';
import { tagIndex } from './tag-index.ts';

const relatedShown = 3;

/**
 * Every text file of the site, one at a time, so that a publisher can write, pause and stop between
 * them. What is shared (cards, tags' stories, related stories) is worked out once: the work grows
 * with the stories and their tags alone.
 */
export function* renderSite(model: PublicationModel): Generator<SiteFile> {
  const { stories } = model;
  const front = siteContext(model, sitePaths.front);
  const within = siteContext(model, sitePaths.tag(''));

  yield { path: sitePaths.stylesheet, content: siteStylesheet(model.accent) };
  yield { path: sitePaths.filterScript, content: filterScript };
  const { accent } = withAccent(tokens, model.accent).colours.light;
  yield { path: sitePaths.icon, content: siteIcon(accent) };
  yield frontPage(
    model,
    stories.map((story) => card(story, front)),
  );
  yield aboutPage(model);

  const related = relatedStories(stories, relatedShown);
  for (const [index, story] of stories.entries()) {
    yield storyPage(model, story, {
      related: related[index] ?? [],
      previous: stories[index - 1] ?? null,
      next: stories[index + 1] ?? null,
    });
  }

  const cards = new Map(stories.map((story) => [story.id, card(story, within)]));
  const carriers = tagIndex(model);
  for (const tag of model.tags) {
    const own = carriers.get(tag.slug) ?? [];
    yield tagPage(
      model,
      tag,
      own.flatMap((story) => cards.get(story.id) ?? []),
    );
  }
}
