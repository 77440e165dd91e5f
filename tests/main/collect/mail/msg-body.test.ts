import { describe, expect, it } from 'vitest';
import { msgBody } from '../../../../main/collect/mail/msg-body.ts';

/** Rich text as Outlook keeps it where it does not compress it. */
function uncompressed(rtf: string): Uint8Array {
  const text = Buffer.from(rtf, 'latin1');
  const head = Buffer.alloc(16);
  head.writeInt32LE(text.length + 12, 0);
  head.writeInt32LE(text.length, 4);
  head.write('MELA', 8, 'latin1');
  return Buffer.concat([head, text]);
}

describe('the body of an Outlook message', () => {
  it('is the html within its rich text', () => {
    const rtf = '{\\rtf1\\ansi\\fromhtml1{\\*\\htmltag64 <p>}Han sang.{\\*\\htmltag72 </p>}}';
    expect(msgBody({ dataType: null, compressedRtf: uncompressed(rtf) }).html).toBe(
      '<p>Han sang.</p>',
    );
  });

  it('is plain text where damaged rich text opens groups without end', () => {
    const rtf = `{\\rtf1\\ansi\\fromhtml1 ${'{a'.repeat(40_000)} Han sang.}`;
    const { html, text } = msgBody({ dataType: null, compressedRtf: uncompressed(rtf) });
    expect(html).toBe('');
    expect(text).toMatch(/Han sang\.$/);
  });
});
