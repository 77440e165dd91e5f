import { describe, expect, it } from 'vitest';
import { withOwnSize } from '../../../../main/collect/mail/own-size.ts';

function saying(size: number): Buffer {
  const bytes = Buffer.alloc(24, 7);
  bytes.writeInt32LE(size, 0);
  return bytes;
}

describe('compressed RTF', () => {
  it.each([2 ** 31 - 1, 21, -5])('whose head says %d bytes follow says how many do', (size) => {
    expect(Buffer.from(withOwnSize(saying(size)))).toEqual(saying(20));
  });

  it.each([20, 12])('that says %d of 20 is believed', (size) => {
    expect(Buffer.from(withOwnSize(saying(size)))).toEqual(saying(size));
  });

  it('is let be where it has no head', () => {
    expect([...withOwnSize(Uint8Array.of(1, 2))]).toEqual([1, 2]);
  });
});
