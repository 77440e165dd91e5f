import { describe, expect, it } from 'vitest';
import { goesOn } from '../../../../shared/collect/cut/message-parts.ts';

describe('a stretch of a message', () => {
  it.each(['Hun kom ', 'Hun kom\n'])('goes on in the next: %j', (text) => {
    expect(goesOn({ text })).toBe(true);
  });

  it.each(['Hun kom', 'Hun kom\n\n', 'Hun kom\n \t\n  '])('ends its paragraph: %j', (text) => {
    expect(goesOn({ text })).toBe(false);
  });

  it('is told at once behind 100,000 empty lines', () => {
    const start = performance.now();
    expect(goesOn({ text: `${'\n\n'.repeat(50_000)}a ` })).toBe(true);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
