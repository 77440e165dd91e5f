import { extname } from 'node:path';
import { headerBlockAt } from '../../../shared/collect/thread/header-block.ts';
import { type Line, textOf } from '../../../shared/collect/thread/line.ts';
import { errorCode } from '../../library/disk/file-system.ts';
import { CollectError } from '../incoming.ts';
import type { FileBytes, ReadContext } from '../read-into.ts';
import { readInto } from '../read-into.ts';
import { kindOfFile } from '../readers/file-kind.ts';
import { imageEnding } from '../readers/image-type.ts';
import type { MailAttachment, ReadMail } from './read-mail.ts';

/** Below this many bytes a picture is a logo or a smiley. */
const smallestPicture = 15_000;

const mailTypes = /^(?:message\/rfc822|application\/vnd\.ms-outlook)$/;
/** What proves who sent a mail (RFC 8551, RFC 3156) and holds nothing to read. */
const signatureTypes = /^application\/(?:(?:x-)?pkcs7-signature|pgp-signature)$/;
const endings: Readonly<Record<string, string>> = {
  'message/rfc822': '.eml',
  'application/vnd.ms-outlook': '.msg',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
  'application/vnd.oasis.opendocument.text': '.odt',
  'application/rtf': '.rtf',
  'text/rtf': '.rtf',
  'text/plain': '.txt',
  'text/html': '.html',
  'text/markdown': '.md',
  'text/calendar': '.ics',
  'application/zip': '.zip',
};

/** Puts a mail on the heap, and what came along with it: mails, documents and pictures. */
export async function addMail(
  mail: ReadMail,
  file: FileBytes,
  context: ReadContext,
): Promise<void> {
  const { heap } = context;
  const origin = context.newOrigin();
  const readable = mail.attachments.filter(isReadable);
  const covering = readable.length === 0 ? '' : coveringText(mail.lines);
  // A mail without a word around another mail only carried it here.
  const isCarrier =
    mail.lines.every(({ text }) => text === '') &&
    mail.attachments.some(({ type }) => mailTypes.test(type));
  if (!isCarrier) {
    heap.addMail({
      file: file.name,
      origin,
      isPasted: false,
      head: mail.head,
      messageId: mail.messageId,
      isAutomatic: mail.isAutomatic,
      lines: mail.lines,
      hasDocument: readable.some(({ type }) => !mailTypes.test(type)),
      hasAttachment: mail.attachments.some(
        ({ isInBody, type }) => isInBody || mailTypes.test(type),
      ),
    });
  }
  for (const [at, attachment] of mail.attachments.entries()) {
    const name = nameOf(attachment, at + 1);
    const inside = `${file.name} › ${name}`;
    if (signatureTypes.test(attachment.type)) continue;
    if (attachment.isPicture) {
      addPicture(attachment, origin, inside, context);
      continue;
    }
    try {
      await readInto(
        {
          name: inside,
          bytes: attachment.bytes,
          sent: {
            by: mail.head.from,
            at: mail.head.at,
            messageId: mail.messageId,
            covering,
            isOnly: readable.length === 1,
            addressees: mail.head.to.map(({ name: addressee }) => addressee),
          },
          nesting: file.nesting + 1,
        },
        context,
      );
    } catch (error) {
      if (error instanceof CollectError) heap.setAside(inside, error.reason);
      else heap.setAside(inside, { code: 'unreadable', cause: errorCode(error) || String(error) });
    }
  }
}

/** A covering text says what it says in its first lines. */
const coveringLines = 30;

/** What stands above the first quote. */
function coveringText(lines: readonly Line[]): string {
  const end = lines.findIndex(
    (line, at) => line.depth > 0 || line.isDivider || headerBlockAt(lines, at, false) !== null,
  );
  return textOf(lines.slice(0, end < 0 ? coveringLines : Math.min(end, coveringLines)));
}

/** A name with an ending, since the ending says how to read it; no path, whatever the mail says. */
function nameOf({ name, type }: MailAttachment, number: number): string {
  const own = (name.split(/[\\/]/).at(-1) ?? '') || String(number);
  return extname(own) === '' ? `${own}${endings[type] ?? ''}` : own;
}

function isReadable({ name, type, bytes, isPicture }: MailAttachment): boolean {
  if (isPicture) return false;
  const ending = extname(name) || (endings[type] ?? '');
  return !['unknown', 'calendar', 'old-word'].includes(kindOfFile(ending, bytes));
}

function addPicture(
  { bytes, isInBody }: MailAttachment,
  origin: string,
  name: string,
  { heap }: ReadContext,
): void {
  if (!isInBody || bytes.length < smallestPicture) return;
  const ending = imageEnding(bytes);
  if (ending === null) heap.setAside(name, { code: 'media-type', name });
  else if (!heap.addPicture(origin, { name, bytes, ending })) {
    heap.setAside(name, { code: 'media-missing', name });
  }
}
