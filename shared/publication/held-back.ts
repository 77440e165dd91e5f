import type { Scope } from '../domain/consent.ts';
import type { Story } from '../domain/story.ts';
import { withholdingReasons } from './select-stories.ts';
import type { WithholdingReason } from './withholding-reason.ts';

/**
 * Every reason why a story would be held back somewhere among the places that a collection is meant
 * for, each once; without such a place, only those that hold everywhere.
 */
export function heldBackReasons(
  story: Story,
  scopes: readonly Scope[],
): readonly WithholdingReason[] {
  const reasons =
    scopes.length === 0
      ? withholdingReasons(story, 'internal').filter((reason) => !('scope' in reason))
      : scopes.flatMap((scope) => withholdingReasons(story, scope));
  return [...new Map(reasons.map((reason) => [JSON.stringify(reason), reason])).values()];
}
