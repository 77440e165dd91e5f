import { decompressRTF } from '@kenjiuno/decompressrtf';
import type { FieldsData } from '@kenjiuno/msgreader';
import iconv from 'iconv-lite';
import { deEncapsulateSync } from 'rtf-stream-parser';
import { decodeHtml } from '../readers/decode-html.ts';
import { rtfToText } from '../readers/rtf-to-text.ts';
import { withOwnSize } from './own-size.ts';

export interface MsgBody {
  readonly html: string;
  readonly text: string;
}

/** The bodies that an Outlook message holds, each an empty string where there is none. */
export function msgBody(fields: FieldsData): MsgBody {
  const text = fields.body ?? '';
  const html = htmlOf(fields);
  if (html !== '') return { html, text };
  const rtf = rtfOf(fields.compressedRtf);
  if (rtf === null) return { html: '', text };
  const inside = encapsulated(rtf);
  if (inside?.mode === 'html') return { html: inside.text, text };
  if (text.trim() !== '') return { html: '', text };
  return { html: '', text: inside?.text ?? rtfToText(rtf) };
}

function htmlOf({ html, bodyHtml, internetCodepage }: FieldsData): string {
  if (html !== undefined && html.length > 0) {
    const encoding = `cp${internetCodepage ?? 0}`;
    const isNamed = internetCodepage !== undefined && internetCodepage !== 65001;
    const buffer = Buffer.from(html);
    const isOther = isNamed && !/^cp(?:20127|28591|1252)$/.test(encoding);
    return isOther && iconv.encodingExists(encoding)
      ? iconv.decode(buffer, encoding)
      : decodeHtml(buffer);
  }
  return bodyHtml ?? '';
}

function rtfOf(compressed: Uint8Array | undefined): Buffer | null {
  if (compressed === undefined) return null;
  try {
    return Buffer.from(decompressRTF([...withOwnSize(compressed)]));
  } catch {
    return null;
  }
}

/**
 * Outlook opens a few groups within each other; where damaged text opens thousands, the library asks each at
 * every sign.
 */
const mostGroups = 200;
const [opening, closing, backslash] = [0x7b, 0x7d, 0x5c];

/** How many groups of rich text are open at once, at most. */
function deepestGroup(rtf: Buffer): number {
  let open = 0;
  let deepest = 0;
  for (let at = 0; at < rtf.length; at += 1) {
    const sign = rtf[at];
    if (sign === backslash) at += 1;
    else if (sign === opening) deepest = Math.max(deepest, ++open);
    else if (sign === closing) open -= 1;
  }
  return deepest;
}

function encapsulated(rtf: Buffer): { mode: string; text: string } | null {
  if (!rtf.subarray(0, 2_000).toString('latin1').includes('\\from')) return null;
  if (deepestGroup(rtf) > mostGroups) return null;
  try {
    const { mode, text } = deEncapsulateSync(rtf, {
      decode: iconv.decode,
      mode: 'either',
      // What is damaged is read as far as it goes; a library's word on each sign of it helps nobody.
      warn: () => undefined,
    });
    return { mode, text: typeof text === 'string' ? text : text.toString('utf8') };
  } catch {
    return null;
  }
}
