import iconv from 'iconv-lite';

export interface DecodableMail {
  readonly bytes: Uint8Array;
  /** What `format=flowed` (RFC 3676) says of the plain text; the parser must not join lines, since it does not see quotes. */
  readonly isFlowed: boolean;
  readonly deletesSpace: boolean;
}

const flowed = Buffer.from('flowed');
const fixed = Buffer.from('fixed;');

/**
 * A mail's bytes as a parser can decode them. `isMisnamed` is for one whose letters came out broken:
 * its texts are then read as windows-1252, whatever they or nobody called them, and header lines
 * with bare letters of that encoding are put into UTF-8.
 */
export function decodableMail(bytes: Uint8Array, isMisnamed = false): DecodableMail {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { patched, isFlowed, deletesSpace } = withoutFlow(buffer);
  return { bytes: isMisnamed ? asWindows(patched) : patched, isFlowed, deletesSpace };
}

function withoutFlow(buffer: Buffer) {
  let patched = buffer;
  let isFlowed = false;
  let deletesSpace = false;
  for (let at = buffer.indexOf(flowed); at >= 0; at = buffer.indexOf(flowed, at + 1)) {
    const before = buffer.toString('latin1', Math.max(0, at - 12), at);
    if (!/format\s*=\s*"?$/i.test(before)) continue;
    if (patched === buffer) patched = Buffer.from(buffer);
    isFlowed = true;
    deletesSpace ||= /delsp\s*=\s*"?yes/i.test(
      buffer.toString('latin1', Math.max(0, at - 200), at + 200),
    );
    const isQuoted = before.endsWith('"');
    (isQuoted ? Buffer.from('fixed ') : fixed).copy(patched, at);
  }
  return { patched, isFlowed, deletesSpace };
}

function asWindows(buffer: Buffer): Buffer {
  const renamed = buffer
    .toString('latin1')
    .replace(
      /(content-type:\s*text\/(?:plain|html))([^\r\n]*(?:\r?\n[ \t][^\r\n]*)*)/gi,
      (_, type: string, rest: string) =>
        `${type}; charset=windows-1252${rest.replace(/;?\s*charset\s*=\s*("[^"]*"|[^\s;]+)/i, '')}`,
    );
  const hasType = /^content-type:/im.test(renamed.slice(0, 20_000));
  const typed = hasType ? renamed : `Content-Type: text/plain; charset=windows-1252\r\n${renamed}`;
  const end = typed.search(/\r?\n\r?\n/);
  const head = typed.slice(0, end < 0 ? typed.length : end);
  const bytes = Buffer.from(head, 'latin1');
  return Buffer.concat([
    isUtf8(bytes) ? bytes : Buffer.from(iconv.decode(bytes, 'windows-1252'), 'utf8'),
    Buffer.from(typed.slice(head.length), 'latin1'),
  ]);
}

function isUtf8(bytes: Buffer): boolean {
  return !new TextDecoder('utf-8').decode(bytes).includes('\ufffd');
}
