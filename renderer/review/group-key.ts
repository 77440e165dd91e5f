import { type FindingGroup, writtenForms } from '../../shared/anonymise/groups/finding-group.ts';
import type { CalledThing } from './review-acts.ts';

/** A group as a call takes it. */
export function thingOf(group: FindingGroup): CalledThing {
  return { type: group.type, name: group.name, forms: [...writtenForms(group)] };
}

/** What tells a group from the others, for as long as it is written the same ways. */
export function groupKey(group: FindingGroup): string {
  return JSON.stringify(thingOf(group));
}
