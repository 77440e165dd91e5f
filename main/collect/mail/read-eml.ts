import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime';
import { mendText } from '../../../shared/collect/mend-text.ts';
import { isAutomaticSubject } from '../../../shared/collect/parts/automatic-subject.ts';
import { parseMailDate } from '../../../shared/collect/thread/mail-date.ts';
import { type Mailbox, namedMailbox, nobody } from '../../../shared/collect/thread/mailbox.ts';
import { remember } from '../../../shared/collect/thread/remember.ts';
import { CollectError } from '../incoming.ts';
import { bestBody } from './best-body.ts';
import { decodableMail } from './decodable-mail.ts';
import { liftBodies, withBodies } from './lifted-bodies.ts';
import type { ReadMail } from './read-mail.ts';

/** A header of more bytes is no header any more. */
const longestHeader = 2 * 1024 * 1024;

/**
 * Reads a mail in the form in which it travels (RFC 5322). What was forwarded inside it stays an
 * attachment, to be read as a mail of its own.
 * @throws CollectError `not-mail` for what has no header, `mail-header` for one that is too large,
 * `encrypted` for what only its addressee can read.
 */
export async function readEml(bytes: Uint8Array): Promise<ReadMail> {
  const raw = decodableMail(bytes);
  const email = await parseLifted(raw.bytes);
  const mended = isBroken(email) ? await parse(decodableMail(bytes, true).bytes) : email;
  const best = isBroken(mended) && !isBroken(email) ? email : mended;
  if (best.from === undefined && best.subject === undefined && best.date === undefined) {
    throw new CollectError({ code: 'not-mail' });
  }
  if (isLocked(best)) throw new CollectError({ code: 'encrypted' });
  return mailOf(best, raw);
}

/** A mail that S/MIME (RFC 8551) or OpenPGP (RFC 3156) locked has no body that anybody else can read. */
function isLocked({ headers, text = '', html = '' }: Email): boolean {
  const type = headers.find(({ key }) => key === 'content-type')?.value ?? '';
  const isSealed = /^(?:application\/(?:x-)?pkcs7-mime|multipart\/encrypted)/i.test(type.trim());
  return isSealed && text.trim() === '' && html.trim() === '';
}

async function parseLifted(bytes: Uint8Array): Promise<Email> {
  const lifted = liftBodies(bytes);
  const email = await parse(lifted.bytes);
  return withBodies(email, lifted.bodies) ?? (await parse(bytes));
}

async function parse(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, {
      forceRfc822Attachments: true,
      maxHeadersSize: longestHeader,
    });
  } catch (error) {
    const isHeader = error instanceof Error && /header size/i.test(error.message);
    throw new CollectError(isHeader ? { code: 'mail-header' } : { code: 'not-mail' });
  }
}

function isBroken({ text = '', html = '', headers }: Email): boolean {
  return (
    text.includes('\ufffd') ||
    html.includes('\ufffd') ||
    headers.some(({ value }) => value.includes('\ufffd'))
  );
}

function mailOf(email: Email, flags: { isFlowed: boolean; deletesSpace: boolean }): ReadMail {
  const header = (name: string) => email.headers.find(({ key }) => key === name)?.value ?? '';
  const body = bestBody(mendText(email.html ?? ''), mendText(email.text ?? ''), flags);
  return {
    head: {
      from: mailboxOf(email.from ?? email.sender ?? email.replyTo?.[0]),
      to: [...(email.to ?? []), ...(email.cc ?? [])].flatMap(membersOf).map(mailboxOf),
      at:
        parseMailDate(header('date')) ||
        parseMailDate(email.date ?? '') ||
        parseMailDate(header('received').split(';').at(-1) ?? ''),
      subject: mendText(email.subject ?? ''),
    },
    messageId: bare(email.messageId ?? ''),
    isAutomatic: isAutomatic(header) || isAutomaticSubject(mendText(email.subject ?? '')),
    lines: body.lines,
    attachments: email.attachments.map((attachment) => ({
      name: mendText(attachment.filename ?? ''),
      type: attachment.mimeType,
      bytes: bytesOf(attachment),
      isPicture: attachment.mimeType.startsWith('image/'),
      isInBody: isInBody(attachment, body.ownPictures, body.allPictures),
    })),
  };
}

/** RFC 3834 and what Exchange and older servers set on answers that nobody wrote. */
function isAutomatic(header: (name: string) => string): boolean {
  const submitted = header('auto-submitted').toLowerCase();
  return (
    (submitted !== '' && !submitted.startsWith('no')) ||
    /auto[_-]?reply|bulk-auto/i.test(header('precedence')) ||
    header('x-autoreply') !== '' ||
    header('x-autorespond') !== '' ||
    /multipart\/report|delivery-status/i.test(header('content-type'))
  );
}

function membersOf(address: Address): readonly Address[] {
  return address.group ?? [address];
}

function mailboxOf(address: Address | undefined): Mailbox {
  if (address === undefined) return nobody;
  return knownMailbox(`${(address.address ?? '').toLowerCase()}\n${address.name}`);
}

/** The mails of a thread name the same few people over and over. */
const knownMailbox = remember((said): Mailbox => {
  const end = said.indexOf('\n');
  return namedMailbox(mendText(said.slice(end + 1)), said.slice(0, end));
}, 5_000);

/** A picture counts as the sender's unless it only stands in a quote or a signature. */
function isInBody(
  { contentId, disposition }: Attachment,
  own: ReadonlySet<string>,
  all: ReadonlySet<string>,
): boolean {
  const id = bare(contentId ?? '');
  return own.has(id) || (!all.has(id) && disposition !== 'inline');
}

function bytesOf({ content }: Attachment): Uint8Array {
  if (typeof content === 'string') return Buffer.from(content, 'utf8');
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}

function bare(id: string): string {
  return id.trim().replace(/^<|>$/g, '');
}
