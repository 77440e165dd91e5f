import { describe, expect, it } from 'vitest';
import { shorten } from '../../../shared/print/shorten.ts';

describe('shortening', () => {
  it('leaves what fits', () => {
    expect(shorten('Ni familier  hver\n', 20)).toBe('Ni familier hver');
  });

  it('cuts at a word and drops the comma before the ellipsis', () => {
    expect(shorten('Vi kom, så og vandt det hele', 9)).toBe('Vi kom…');
  });

  it('cuts inside a word where it must', () => {
    expect(shorten('x'.repeat(30), 10)).toBe(`${'x'.repeat(9)}…`);
  });
});
