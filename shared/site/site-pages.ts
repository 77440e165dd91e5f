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
import { siteIcon } from './site-icon.ts';
import { sitePaths } from './site-paths.ts';
import { siteStylesheet } from './site-stylesheet.ts';
import { tagIndex } from './tag-index.ts';

const relatedShown = 3;

/**
 * Every text file of the site by its path, each written when it is asked for: a preview needs one
 * page at a time. What pages share (cards, tags' stories, related stories) is worked out once, by
 * the first that needs it: the work grows with the stories and their tags alone.
 */
export function sitePages(model: PublicationModel): ReadonlyMap<string, () => string> {
  const { stories } = model;
  const related = once(() => relatedStories(stories, relatedShown));
  const carriers = once(() => tagIndex(model));
  const cards = once(() => {
    const within = siteContext(model, sitePaths.tag(''));
    return new Map(stories.map((story) => [story.id, card(story, within)]));
  });
  return new Map<string, () => string>([
    [sitePaths.stylesheet, () => siteStylesheet(model.accent)],
    [sitePaths.filterScript, () => filterScript],
    [sitePaths.icon, () => siteIcon(withAccent(tokens, model.accent).colours.light.accent)],
    [
      sitePaths.front,
      () => {
        const front = siteContext(model, sitePaths.front);
        return frontPage(
          model,
          stories.map((story) => card(story, front)),
        ).content;
      },
    ],
    [sitePaths.about, () => aboutPage(model).content],
    ...stories.map((story, index): [string, () => string] => [
      sitePaths.story(story.slug),
      () =>
        storyPage(model, story, {
          related: related()[index] ?? [],
          previous: stories[index - 1] ?? null,
          next: stories[index + 1] ?? null,
        }).content,
    ]),
    ...model.tags.map((tag): [string, () => string] => [
      sitePaths.tag(tag.slug),
      () => {
        const own = carriers().get(tag.slug) ?? [];
        return tagPage(
          model,
          tag,
          own.flatMap((story) => cards().get(story.id) ?? []),
        ).content;
      },
    ]),
  ]);
}

function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | null = null;
  return () => {
    done ??= { value: work() };
    return done.value;
  };
}
