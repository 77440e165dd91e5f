import msgReaderModule, { type FieldsData } from '@kenjiuno/msgreader';
import { mendText } from '../../../shared/collect/mend-text.ts';
import { isAutomaticSubject } from '../../../shared/collect/parts/automatic-subject.ts';
import { danishTime } from '../../../shared/collect/thread/mail-date.ts';
import {
  type Mailbox,
  nobody,
  parseMailbox,
  personName,
} from '../../../shared/collect/thread/mailbox.ts';
import { CollectError } from '../incoming.ts';
import { limits } from '../limits.ts';
import { type Body, bestBody } from './best-body.ts';
import { checkCompound } from './check-compound.ts';
import { msgBody } from './msg-body.ts';
import type { MailAttachment, ReadMail } from './read-mail.ts';

/** Node and bundlers disagree on what the default of a CommonJS module is. */
const MsgReader = 'default' in msgReaderModule ? msgReaderModule.default : msgReaderModule;
type Reader = InstanceType<typeof MsgReader>;

/**
 * Reads an Outlook message file: its body is html bytes, an html string, compressed RTF with or
 * without html in it, or plain text, and its sender's address may be a path of Exchange.
 * @throws CollectError `not-mail`, `truncated`, `encrypted` or `calendar`.
 */
export function readMsg(bytes: Uint8Array): ReadMail {
  try {
    return quietly(() => {
      const { reader, fields } = open(bytes);
      return mailOf(reader, fields, 0);
    });
  } catch (error) {
    if (error instanceof CollectError) throw error;
    // A damaged file may hold a number where a text belongs, anywhere.
    throw new CollectError({ code: 'truncated' });
  }
}

function open(bytes: Uint8Array): { reader: Reader; fields: FieldsData } {
  if (bytes[0] === 0xd0 && bytes.length >= 512) checkCompound(bytes);
  const copy = new Uint8Array(bytes);
  const reader = new MsgReader(copy.buffer);
  reader.parserConfig = { ansiEncoding: 'windows-1252' };
  const fields = reader.getFileData();
  if (fields.error !== undefined) throw new CollectError({ code: 'not-mail' });
  return { reader, fields };
}

/** The readers tell of each sign of damage on standard output, where a command's answer belongs. */
function quietly<T>(read: () => T): T {
  const { debug, warn } = console;
  console.debug = () => undefined;
  console.warn = () => undefined;
  try {
    return read();
  } finally {
    console.debug = debug;
    console.warn = warn;
  }
}

function mailOf(reader: Reader, fields: FieldsData, nesting: number): ReadMail {
  const kind = fields.messageClass ?? 'IPM.Note';
  if (/^IPM\.(?:Appointment|Schedule|Task|Contact|StickyNote|DistList|Activity)/i.test(kind)) {
    throw new CollectError({ code: 'calendar' });
  }
  const header = headerReader(fields.headers ?? '');
  const body = msgBody(fields);
  const isLocked = /smime/i.test(kind) && body.html === '' && body.text.trim() === '';
  if (isLocked) throw new CollectError({ code: 'encrypted' });
  const best = bestBody(mendText(body.html), mendText(body.text));
  const inner = nesting >= limits.nesting ? [] : (fields.attachments ?? []);
  return {
    head: {
      from: senderOf(fields, header('from')),
      to: (fields.recipients ?? []).map(recipientOf),
      at: sentAt(fields, header('date')),
      subject: textOf(fields.subject),
    },
    messageId: (fields.messageId ?? header('message-id')).trim().replace(/^<|>$/g, ''),
    isAutomatic:
      isAutomaticSubject(textOf(fields.subject)) ||
      /^(?:report\.|ipm\.note\.rules\.(?:oof|reply))/i.test(kind) ||
      (header('auto-submitted') !== '' && !/^no/i.test(header('auto-submitted'))),
    lines: best.lines,
    attachments: inner.map((attachment) => attachmentOf(reader, attachment, best)),
  };
}

/** A text of the file; a damaged one may hold a number in its place, whatever the types say. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? mendText(value) : '';
}

function headerReader(headers: string): (name: string) => string {
  const unfolded = headers.replace(/\r?\n[ \t]+/g, ' ');
  return (name) => new RegExp(`^${name}:[ \\t]*(.*)$`, 'im').exec(unfolded)?.[1]?.trim() ?? '';
}

/** Exchange gives a path (`/o=…/cn=…`) for an address; the mail address stands elsewhere then. */
function senderOf(fields: FieldsData, fromHeader: string): Mailbox {
  const addresses = [
    fields.senderSmtpAddress,
    fields.sentRepresentingSmtpAddress,
    fields.senderEmail,
    parseMailbox(fromHeader).address,
    fields.creatorSMTPAddress,
    fields.lastModifierSMTPAddress,
  ];
  const address =
    addresses.find((one) => one?.includes('@') === true && !one.startsWith('/')) ?? '';
  const name = personName(
    textOf(fields.senderName ?? fields.lastModifierName),
    address.toLowerCase(),
  );
  if (name === '' && address === '') return nobody;
  return { name, address: address.toLowerCase() };
}

function recipientOf({ name = '', email = '', smtpAddress = '' }: FieldsData): Mailbox {
  const address = smtpAddress.includes('@') ? smtpAddress : email.includes('@') ? email : '';
  return { name: personName(textOf(name)), address: address.toLowerCase() };
}

function sentAt(fields: FieldsData, dateHeader: string): string {
  const said = fields.clientSubmitTime ?? fields.messageDeliveryTime ?? dateHeader;
  return danishTime(new Date(said || fields.creationTime || ''));
}

function attachmentOf(reader: Reader, fields: FieldsData, body: Body): MailAttachment {
  const name = textOf(fields.fileName ?? fields.name);
  const type = (fields.attachMimeTag ?? '').toLowerCase();
  if (fields.innerMsgContent === true) {
    // What it holds is written as a file of its own, so that its limits and errors are its own too.
    return {
      name: `${(textOf(fields.innerMsgContentFields?.subject) || name).replace(/[\\/]/g, ' ').slice(0, 80)}.msg`,
      type: 'application/vnd.ms-outlook',
      bytes: contentOf(reader, fields),
      isPicture: false,
      isInBody: true,
    };
  }
  const isPicture = type.startsWith('image/') || /\.(?:png|jpe?g|gif|bmp)$/i.test(name);
  const id = fields.pidContentId ?? '';
  const isShown = id !== '' && body.allPictures.has(id);
  return {
    name,
    type,
    bytes: contentOf(reader, fields),
    isPicture,
    isInBody: isShown ? body.ownPictures.has(id) : fields.attachmentHidden !== true,
  };
}

function contentOf(reader: Reader, fields: FieldsData): Uint8Array {
  try {
    return reader.getAttachment(fields).content;
  } catch {
    return new Uint8Array();
  }
}
