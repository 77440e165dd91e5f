import { describe, expect, it } from 'vitest';
import { drawableQuantities } from '../../../shared/site/drawable-quantities.ts';

describe('drawableQuantities', () => {
  it('puts amounts on a scale that ends with the largest', () => {
    expect(drawableQuantities(['12', '50–60'], 'sager')).toEqual({
      quantities: [
        { from: 12, to: 12 },
        { from: 50, to: 60 },
      ],
      longest: 60,
    });
  });

  it('draws a percentage against the whole, and one above it against itself', () => {
    expect(drawableQuantities(['20', '0'], '%')?.longest).toBe(100);
    expect(drawableQuantities(['140'], '%')?.longest).toBe(140);
  });

  it('draws nothing that would not be true: words, less than nothing, nothing at all', () => {
    expect(drawableQuantities(['12', 'mange'], '')).toBeNull();
    expect(drawableQuantities(['-3', '5'], '')).toBeNull();
    expect(drawableQuantities(['0', '0'], '')).toBeNull();
  });
});
