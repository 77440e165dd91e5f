import type { Scope } from '../../shared/domain/consent.ts';
import type { Leak } from '../../shared/publication/gate/leak.ts';
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

/** Something that must not go out stood in what was about to, so nothing was published. */
export class LeakError extends Error {
  /** One at least. */
  readonly leaks: readonly Leak[];

  constructor(leaks: readonly Leak[]) {
    super('leak');
    this.name = 'LeakError';
    this.leaks = leaks;
  }
}

/** @throws LeakError where there is a leak. */
export function refuseLeaks(leaks: readonly Leak[]): void {
  if (leaks.length > 0) throw new LeakError(leaks);
}
