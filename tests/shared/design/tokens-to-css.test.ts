import { describe, expect, it } from 'vitest';
import { tokens } from '../../../shared/design/tokens.ts';
import { tokensToCss } from '../../../shared/design/tokens-to-css.ts';

const [light = '', dark = ''] = tokensToCss(tokens).split('\n');

describe('tokensToCss', () => {
  it('writes every colour for both modes', () => {
    expect(light).toContain('--colour-ink-soft:#5b544c;');
    expect(dark).toMatch(/^@media \(prefers-color-scheme:dark\)/);
    expect(dark).toContain('--colour-ink-soft:#b3aa9d;');
  });

  it('writes lengths in rem, so that they follow the text size of the reader', () => {
    expect(light).toContain('--size-story:1.1875rem;');
    expect(light).toContain('--space-m:1rem;');
  });

  it('quotes font names of several words and leaves the generic family alone', () => {
    expect(light).toContain('--font-serif:"Source Serif 4",Georgia,"Times New Roman",serif;');
  });

  it('writes shapes as CSS strings that content can use', () => {
    expect(light).toContain('--shape-outcome:"◆";');
  });
});
