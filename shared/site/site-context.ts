import type { Messages } from '../messages/messages.ts';
import { messages } from '../messages/messages.ts';
import type { PublicationModel } from '../publication/publication-model.ts';

/** The words of the site around the stories. */
export type SiteWords = Messages['site'];

/** What every part of a page needs to know. */
export interface SiteContext {
  readonly model: PublicationModel;
  readonly words: SiteWords;
  /** From the page to the site's folder: empty, or `../`. Every link on a page begins with it. */
  readonly root: string;
}

/** The context of a page, by where in the site it lies. */
export function siteContext(model: PublicationModel, path: string): SiteContext {
  return { model, words: messages(model.language).site, root: path.includes('/') ? '../' : '' };
}
