import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { CollectError } from '../../../../main/collect/incoming.ts';
import { decodeText } from '../../../../main/collect/readers/decode-text.ts';

const text = 'Hun sagde “ja” – og så … blåbærgrød på Ærø';

describe('the text in a file’s bytes', () => {
  it.each(['utf-8', 'windows-1252', 'utf-16'])('is read from %s', (encoding) => {
    expect(decodeText(iconv.encode(text, encoding, { addBOM: encoding === 'utf-16' }))).toBe(text);
  });

  it('is read with a byte order mark, which stays where offsets count', () => {
    const marked = Buffer.from(`\ufeff${text}`);
    expect(decodeText(marked)).toBe(text);
    expect(decodeText(marked, true)).toBe(`\ufeff${text}`);
    expect(decodeText(iconv.encode(text, 'utf-16be', { addBOM: true }))).toBe(text);
  });

  it('keeps its letters when a single byte of it is broken', () => {
    const broken = Buffer.concat([Buffer.from(text), Buffer.from([0xc3])]);
    expect(decodeText(broken)).toBe(`${text}\ufffd`);
  });

  it('is not found in a binary file', () => {
    expect(() => decodeText(Buffer.from([1, 2, 3, 0, 255]))).toThrow(CollectError);
  });
});
