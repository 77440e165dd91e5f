import { describe, expect, it } from 'vitest';
import { printedAccent } from '../../../shared/print/printed-accent.ts';
import { contrastRatio } from '../design/contrast-ratio.ts';

describe('the accent in print', () => {
  it('is the house’s own where the workplace has none, or no colour', () => {
    expect(printedAccent('')).toBe('#a8492b');
    expect(printedAccent('rust"); #panic(')).toBe('#a8492b');
  });

  it('is the workplace’s own where it can be read', () => {
    expect(printedAccent('#14532D')).toBe('#14532d');
  });

  it.each(['#ffff00', '#ffffff', '#7fdbff'])('darkens %s until it can be read on white', (pale) => {
    expect(contrastRatio(printedAccent(pale), '#ffffff')).toBeGreaterThanOrEqual(4.5);
  });
});
