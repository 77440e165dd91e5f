import { describe, expect, it } from 'vitest';
import { sayerOn } from '../../../../shared/collect/thread/separator-line.ts';

describe('a line of dashes that says who wrote below', () => {
  it.each([
    '-----Anna Holm skrev: -----',
    '---- Anna Holm skrev ----',
    '> -----Anna Holm wrote:---',
  ])('is read: %j', (line) => {
    expect(sayerOn(line)).toBe('Anna Holm');
  });

  it('is none without dashes at its end', () => {
    expect(sayerOn('-----Anna Holm skrev:')).toBe('');
  });

  it('is told at once where blanks go on and on', () => {
    const start = performance.now();
    expect(sayerOn(`---Anna skrev${'\t'.repeat(100_000)}s`)).toBe('');
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
