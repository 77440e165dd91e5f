import { assertNever } from '../../shared/domain/assert-never.ts';
import { isMediaEnding } from '../../shared/interchange/media-kind.ts';
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
      return 'known';
    case 'corrected':
      return 'corrected';
    case 'media-missing':
    case 'media-type':
      return 'media';
    case 'unknown-type':
      return isMediaEnding(cause.ending) ? 'media' : 'unread';
    case 'not-found':
    case 'unreadable':
    case 'too-large':
    case 'old-word':
    case 'password':
    case 'not-a-file':
    case 'not-text':
    case 'not-docx':
    case 'swells':
    case 'front-matter-open':
    case 'front-matter-syntax':
    case 'front-matter-field':
    case 'not-mail':
    case 'mail-header':
    case 'truncated':
    case 'encrypted':
    case 'too-nested':
    case 'too-many':
    case 'not-zip':
    case 'damaged-in-zip':
    case 'cancelled':
      return 'unread';
    default:
      return assertNever(cause);
  }
}

const mayBeStory: ReadonlySet<Extract<SetAsideCause, { readonly code: 'message' }>['kind']> =
  new Set(['unsure', 'unknown-author', 'correction']);
