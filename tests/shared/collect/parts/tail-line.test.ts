import { describe, expect, it } from 'vitest';
import { isFooter } from '../../../../shared/collect/parts/tail-line.ts';

describe('a line that a program puts below a mail', () => {
  it.each([
    'Sendt fra min iPhone',
    'Hent Outlook til iOS<https://aka.example/o0ukef>',
    'Hent [cid:mærke] Outlook til Android [https://aka.example/o0ukef]',
  ])('is known with its addresses and marks: %j', (text) => {
    expect(isFooter(text)).toBe(true);
  });

  it.each(['<', '['])('is told at once in a line of 200,000 times %j', (sign) => {
    const start = performance.now();
    expect(isFooter(sign.repeat(200_000))).toBe(false);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
