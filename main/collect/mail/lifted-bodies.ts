import type { Attachment, Email } from 'postal-mime';

/** A part's body in base64 that was decoded beforehand. */
interface LiftedBody {
  /** What stands in its place until the mail was parsed. */
  readonly mark: string;
  readonly bytes: Uint8Array;
  /** How to read it where it turns out to be text; empty where it is none. */
  readonly charset: string;
}

/** A mail whose base64 was taken out. */
export interface LiftedMail {
  readonly bytes: Uint8Array;
  readonly bodies: readonly LiftedBody[];
}

const encoding = Buffer.from('base64');
/** What is forwarded inside a mail is handed on as it came. */
const nested = Buffer.from('message/rfc822');
const boundary = Buffer.from('\n--');
/** Of text whose letters we read as the parser does. */
const charsets = new Set(['utf-8', 'us-ascii', 'iso-8859-1', 'iso-8859-15', 'windows-1252']);

/**
 * Takes the bodies in base64 (RFC 2045) out of a mail, each with a mark in its place: the parser decodes them
 * sign by sign, which took longer than all else it does. What is not base64 through and through, or
 * stands where no part of the mail begins, is left for the parser to make the best of.
 */
export function liftBodies(given: Uint8Array): LiftedMail {
  const mail = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
  const untouched = { bytes: given, bodies: [] };
  let at = mail.indexOf(encoding);
  if (at < 0 || mail.includes(nested)) return untouched;
  const bodies: LiftedBody[] = [];
  const kept: Uint8Array[] = [];
  let done = 0;
  while (at >= 0) {
    const head = headAround(mail, at);
    if (head === null) {
      // Down to the next part there is no header either.
      const next = mail.indexOf(boundary, at);
      at = next < 0 ? -1 : mail.indexOf(encoding, next);
      continue;
    }
    const part = partBelow(mail, head);
    const bytes = part === null ? null : decoded(mail, part.start, part.end);
    if (part === null || bytes === null) {
      at = mail.indexOf(encoding, head.end);
      continue;
    }
    const mark = `[lifted body ${bodies.length}]`;
    bodies.push({ mark, bytes, charset: part.charset });
    kept.push(mail.subarray(done, part.start), Buffer.from(btoa(mark), 'latin1'));
    done = part.end;
    at = mail.indexOf(encoding, part.end);
  }
  if (bodies.length === 0) return untouched;
  return { bytes: Buffer.concat([...kept, mail.subarray(done)]), bodies };
}

/**
 * Puts the bodies back where a parsed mail holds their marks. Null where one is not found exactly once: the
 * parser then has to see the mail as it came.
 */
export function withBodies(email: Email, bodies: readonly LiftedBody[]): Email | null {
  let { text, html } = email;
  const attachments = [...email.attachments];
  for (const { mark, bytes, charset } of bodies) {
    const own = attachments.findIndex(({ content }) => isMark(content, mark));
    const inText = countIn(text, mark);
    const inHtml = countIn(html, mark);
    if (inText + inHtml + (own < 0 ? 0 : 1) !== 1) return null;
    const attachment = attachments[own];
    if (attachment !== undefined) {
      attachments[own] = { ...attachment, content: bytes };
      continue;
    }
    if (charset === '') return null;
    const said = new TextDecoder(charset).decode(bytes);
    if (inText > 0) text = text?.replace(mark, () => said);
    else html = html?.replace(mark, () => said);
  }
  return {
    ...email,
    ...(text === undefined ? {} : { text }),
    ...(html === undefined ? {} : { html }),
    attachments,
  };
}

function countIn(text: string | undefined, mark: string): number {
  return text === undefined ? 0 : text.split(mark).length - 1;
}

function isMark(content: Attachment['content'], mark: string): boolean {
  if (typeof content === 'string' || content.byteLength !== mark.length) return false;
  return Buffer.from(content instanceof Uint8Array ? content : new Uint8Array(content)).equals(
    Buffer.from(mark, 'latin1'),
  );
}

interface PartBody {
  readonly start: number;
  readonly end: number;
  readonly charset: string;
}

/** A part's header, and where its body begins. */
interface PartHead {
  readonly text: string;
  readonly end: number;
}

/** The body below a header that says that it is base64; null where it says so in no plain way. */
function partBelow(mail: Buffer, { text, end: start }: PartHead): PartBody | null {
  const types = [...text.matchAll(/^content-type:[ \t]*([\w.+-]+\/[\w.+-]+)/gim)];
  const encodings = [...text.matchAll(/^content-transfer-encoding:(.*)$/gim)];
  const [type = ''] = types.map(([, said = '']) => said.toLowerCase());
  if (types.length !== 1 || encodings.length !== 1 || /^(?:multipart|message)\//.test(type)) {
    return null;
  }
  if (encodings[0]?.[1]?.trim() !== 'base64') return null;
  const charset = type.startsWith('text/') ? charsetIn(text) : '';
  if (charset === null) return null;
  const next = mail.indexOf(boundary, start - 1);
  return { start, end: next < 0 ? mail.length : next, charset };
}

/** How a text's letters are written; null where that is not plain to see. */
function charsetIn(head: string): string | null {
  const said = [...head.matchAll(/charset\s*(?:\*\d*\*?)?\s*=\s*"?([^\s";]*)/gi)];
  const charset = said[0]?.[1]?.toLowerCase() ?? 'utf-8';
  return said.length > 1 || !charsets.has(charset) || /flowed/i.test(head) ? null : charset;
}

/** The header that a place stands in, from the start of the mail or below a boundary, and where its body begins. */
function headAround(mail: Buffer, place: number): PartHead | null {
  let start = lineStart(mail, place);
  while (start > 0) {
    const above = lineStart(mail, start - 1);
    if (isEmptyLine(mail, above)) return null;
    if (mail[above] === hyphen && mail[above + 1] === hyphen) break;
    start = above;
  }
  let end = nextLine(mail, place);
  while (end < mail.length && !isEmptyLine(mail, end)) end = nextLine(mail, end);
  return { text: mail.toString('latin1', start, end), end: nextLine(mail, end) };
}

const [newline, carriage, hyphen] = [0x0a, 0x0d, 0x2d];

function lineStart(mail: Buffer, at: number): number {
  return at === 0 ? 0 : mail.lastIndexOf(newline, at - 1) + 1;
}

function nextLine(mail: Buffer, at: number): number {
  const end = mail.indexOf(newline, at);
  return end < 0 ? mail.length : end + 1;
}

function isEmptyLine(mail: Buffer, at: number): boolean {
  return mail[at] === newline || (mail[at] === carriage && mail[at + 1] === newline);
}

/** What a sign is in base64. */
const sign = { stranger: 0, digit: 1, space: 2, padding: 3 } as const;
const signs = new Uint8Array(256);
for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/') {
  signs[letter.charCodeAt(0)] = sign.digit;
}
for (const space of ' \t\r\n') signs[space.charCodeAt(0)] = sign.space;
signs['='.charCodeAt(0)] = sign.padding;

/** The bytes that well-formed base64 stands for; null for any other. */
function decoded(mail: Buffer, start: number, end: number): Uint8Array | null {
  const body = mail.subarray(start, end);
  let digits = 0;
  let padding = 0;
  for (let at = 0; at < body.length; at += 1) {
    const kind = signs[body[at] ?? 0];
    if (kind === sign.digit && padding === 0) digits += 1;
    else if (kind === sign.padding) padding += 1;
    else if (kind !== sign.space) return null;
  }
  if (digits === 0 || padding > 2 || (digits + padding) % 4 !== 0) return null;
  const bytes = Buffer.from(mail.toString('latin1', start, end), 'base64');
  // Small buffers are cut out of one that others share.
  return bytes.length === bytes.buffer.byteLength ? bytes : new Uint8Array(bytes);
}
