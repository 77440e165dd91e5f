import { isMediaEnding } from '../../shared/interchange/media-kind.ts';
import type { Messages } from '../../shared/messages/messages.ts';
import type { SetAsideCause } from './incoming.ts';

/** Why something that came is no story, as a sentence that says what to do. */
export function setAsideSentence(cause: SetAsideCause, { reasons }: Messages): string {
  const { collect } = reasons;
  switch (cause.code) {
    case 'not-found':
      return collect.notFound;
    case 'unreadable':
      return collect.unreadable(cause.cause);
    case 'too-large':
      return collect.tooLarge(cause.limitMegabytes);
    case 'empty':
      return collect.empty;
    case 'unknown-type':
      return isMediaEnding(cause.ending) ? collect.mediaAlone : collect.unknownType(cause.ending);
    case 'old-word':
      return collect.oldWord;
    case 'password':
      return collect.password;
    case 'not-a-file':
      return collect.notAFile;
    case 'not-text':
      return collect.notText;
    case 'not-docx':
      return collect.notDocx;
    case 'swells':
      return collect.swells(cause.limitMegabytes);
    case 'front-matter-open':
      return collect.frontMatterOpen;
    case 'front-matter-syntax':
      return collect.frontMatterSyntax(cause.line);
    case 'front-matter-field':
      return collect.frontMatterField(cause.field);
    case 'not-mail':
      return collect.notMail;
    case 'mail-header':
      return collect.mailHeader;
    case 'truncated':
      return collect.truncated;
    case 'encrypted':
      return collect.encrypted;
    case 'calendar':
      return collect.calendar;
    case 'too-nested':
      return collect.tooNested;
    case 'too-many':
      return collect.tooMany(cause.limit);
    case 'not-zip':
      return collect.notZip;
    case 'damaged-in-zip':
      return collect.damagedInZip;
    case 'cancelled':
      return collect.cancelled;
    case 'message':
      return collect.message[cause.kind];
    case 'correction-unsure':
      return collect.correctionUnsure[cause.why](cause.words);
    case 'corrected':
      return collect.corrected(cause.title);
    case 'already-here':
      return collect.alreadyHere(cause.title);
    case 'media-missing':
      return collect.mediaMissing(cause.name);
    case 'media-type':
      return collect.mediaType(cause.name);
  }
}
