import { describe, expect, it } from 'vitest';
import { byteRange } from '../../../../main/electron/window/byte-range.ts';
import { fc } from '../../../support/properties.ts';

describe('byteRange', () => {
  it.each([
    ['bytes=0-', { start: 0, end: 99 }],
    ['bytes=10-19', { start: 10, end: 19 }],
    ['bytes=90-500', { start: 90, end: 99 }],
    ['bytes=-20', { start: 80, end: 99 }],
    ['bytes=-500', { start: 0, end: 99 }],
  ])('reads %s of a hundred bytes', (header, range) => {
    expect(byteRange(header, 100)).toEqual(range);
  });

  it.each([null, '', 'bytes=', 'bytes=-', 'bytes=0-1,5-6', 'lines=1-2', 'bytes=20-10'])(
    'sends the whole for %j',
    (header) => {
      expect(byteRange(header, 100)).toBeNull();
    },
  );

  it.each(['bytes=100-', 'bytes=500-600', 'bytes=-0'])('finds %s beyond the end', (header) => {
    expect(byteRange(header, 100)).toBe('beyond');
  });

  it('never leads out of the file', () => {
    const number = fc.oneof(fc.constant(''), fc.nat({ max: 200 }).map(String));
    fc.assert(
      fc.property(number, number, fc.nat({ max: 150 }), (first, last, size) => {
        const range = byteRange(`bytes=${first}-${last}`, size);
        if (range === null || range === 'beyond') return;
        expect(range.start).toBeGreaterThanOrEqual(0);
        expect(range.start).toBeLessThanOrEqual(range.end);
        expect(range.end).toBeLessThan(size);
      }),
    );
  });
});
