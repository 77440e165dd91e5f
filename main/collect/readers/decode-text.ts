import iconv from 'iconv-lite';
import { CollectError } from '../incoming.ts';

/**
 * The text in a file's bytes: UTF-8 or UTF-16 where they say so or fit, else windows-1252, which
 * Danish Windows programs write. iconv-lite decodes it, because Node 20's TextDecoder turns the
 * quotation marks and dashes of that encoding into control characters.
 * @param keepMark leaves a byte order mark in place, so that offsets are those of the file.
 * @throws CollectError `not-text` for bytes that no text holds.
 */
export function decodeText(bytes: Uint8Array, keepMark = false): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = iconv.decode(buffer, encodingOf(buffer), { stripBOM: !keepMark });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells a binary file.
  if (/[\u0000-\u0008\u000e-\u001a]/.test(text)) throw new CollectError({ code: 'not-text' });
  return text;
}

function encodingOf(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const utf8 = new TextDecoder('utf-8').decode(bytes);
  const broken = utf8.match(/\ufffd/g)?.length ?? 0;
  if (broken === 0) return 'utf-8';
  // A file cut within a letter is still UTF-8: one broken place among letters that were read.
  const letters = utf8.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  return letters > broken ? 'utf-8' : 'windows-1252';
}
