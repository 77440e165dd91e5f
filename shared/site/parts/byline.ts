import { contributorParts } from '../../domain/contributor.ts';
import type { PublishedStory } from '../../publication/publication-model.ts';
import { formatDate } from '../format-date.ts';
import { type Html, html } from '../html.ts';
import { readingMinutes } from '../reading-minutes.ts';
import type { SiteContext } from '../site-context.ts';

/** Who told, wrote and commented a story, when, and how long it takes to read. */
export function byline(story: PublishedStory, { words, model }: SiteContext): Html {
  const people = contributorParts.flatMap((part) => {
    const names = story.contributors.filter((contributor) => contributor.part === part);
    if (names.length === 0) return [];
    return [
      `${words.story.parts[part]} ${joined(
        names.map(({ byline }) => byline),
        words.story.and,
      )}`,
    ];
  });
  const date =
    story.date === ''
      ? null
      : html`<time datetime="${story.date}">${formatDate(story.date, model.language)}</time>`;
  return html`<div class="byline">${people.map((text) => html`<p>${text}</p>`)}<p class="byline-facts">${date}<span>${words.story.readingTime(readingMinutes(story.body))}</span></p></div>`;
}

/** "a, b og c"; names that hold a role's comma are parted by semicolons. */
function joined(names: readonly string[], and: string): string {
  const comma = names.some((name) => name.includes(',')) ? '; ' : ', ';
  return names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(comma)} ${and} ${names.at(-1) ?? ''}`;
}
