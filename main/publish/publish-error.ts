import type { Scope } from '../../shared/domain/consent.ts';
import type { WithheldStory } from '../../shared/publication/select-stories.ts';

/** A CPR number stands in the words around the stories, so nothing was published. */
export class CprAroundStoriesError extends Error {
  readonly found: string;

  constructor(found: string) {
    super('cpr-around-stories');
    this.name = 'CprAroundStoriesError';
    this.found = found;
  }
}

/** Nothing may be shown in this scope, so nothing was published. */
export class NothingToPublishError extends Error {
  readonly scope: Scope;
  readonly withheld: readonly WithheldStory[];

  constructor(scope: Scope, withheld: readonly WithheldStory[]) {
    super('nothing-to-publish');
    this.name = 'NothingToPublishError';
    this.scope = scope;
    this.withheld = withheld;
  }
}
