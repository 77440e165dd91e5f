import iconv from 'iconv-lite';
import { mendText } from '../../../shared/collect/mend-text.ts';
import { decodeText } from './decode-text.ts';

const charset = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i;

/**
 * The text of a page's bytes: by the encoding that it names, if its bytes are not plainly UTF-8 or
 * UTF-16, as pages often name what they are not.
 * @throws CollectError `not-text`.
 */
export function decodeHtml(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const named = charset.exec(buffer.toString('latin1', 0, 4096))?.[1]?.toLowerCase() ?? '';
  const isOther =
    named !== '' && !/^(?:utf-?(?:8|16)|unicode|us-ascii|iso-8859-1$|windows-1252)/.test(named);
  if (isOther && iconv.encodingExists(named)) return iconv.decode(buffer, named);
  return mendText(decodeText(bytes));
}
