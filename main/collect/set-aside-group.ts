import type { SetAsideGroup } from '../../shared/ipc/story-calls.ts';
import type { SetAsideCause } from './incoming.ts';

/** What a person does about something that was set aside, as a long list is parted. */
export function setAsideGroup(cause: SetAsideCause): SetAsideGroup {
  switch (cause.code) {
    case 'message':
      return mayBeStory.has(cause.kind) ? 'perhaps' : 'other';
    case 'correction-unsure':
      return 'perhaps';
    case 'calendar':
    case 'empty':
      return 'other';
    case 'already-here':
    case 'corrected':
      return 'known';
    default:
      return 'unread';
  }
}

const mayBeStory: ReadonlySet<Extract<SetAsideCause, { readonly code: 'message' }>['kind']> =
  new Set(['unsure', 'unknown-author', 'correction']);
