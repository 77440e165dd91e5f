import { assertNever } from '../../domain/assert-never.ts';
import type { Media } from '../../domain/media.ts';
import { isSafeAddress } from '../../markdown/is-safe-address.ts';
import { type Html, html } from '../html.ts';
import type { SiteContext } from '../site-context.ts';
import { sitePaths } from '../site-paths.ts';
import { typeset } from '../typeset.ts';

/** A picture, a sound or a film of the site, or a link to a film elsewhere, with what it says. */
export function mediaView(media: Media, context: SiteContext): Html | null {
  const medium = player(media, context);
  if (medium === null) return null;
  const caption =
    media.caption === '' || media.kind === 'link'
      ? null
      : html`<figcaption>${typeset(media.caption)}</figcaption>`;
  return html`<figure class="media media-${media.kind}">${medium}${transcript(media, context)}${caption}</figure>`;
}

function player(media: Media, { root, words }: SiteContext): Html | null {
  const address = `${root}${sitePaths.media}/${media.file}`;
  switch (media.kind) {
    case 'image':
      return html`<img src="${address}" alt="${media.alt}" decoding="async">`;
    case 'audio':
      return html`<audio controls preload="none" src="${address}" aria-label="${media.alt || media.caption}"></audio>`;
    case 'video':
      return html`<video controls preload="none" src="${address}" aria-label="${media.alt || media.caption}"></video>`;
    case 'link':
      return isSafeAddress(media.url)
        ? html`<p><a href="${media.url}" rel="noopener noreferrer">${typeset(media.caption || media.alt || words.story.watch)}</a></p>`
        : null;
    default:
      return assertNever(media.kind);
  }
}

function transcript(media: Media, { words, model }: SiteContext): Html | null {
  if (media.transcript === '') return null;
  const paragraphs = media.transcript.split(/\n\s*\n/).map((text) => html`<p>${typeset(text)}</p>`);
  return html`<details><summary>${words.story.transcript}</summary><div lang="${model.language}">${paragraphs}</div></details>`;
}
