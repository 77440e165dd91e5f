import { describe, expect, it } from 'vitest';
import { isSafeAddress } from '../../../shared/markdown/is-safe-address.ts';

describe('an address in a story', () => {
  it.each([
    'https://example.org',
    'HTTP://example.org',
    'mailto:a@example.org',
    'billede.png',
    '#',
  ])('may be %s', (address) => {
    expect(isSafeAddress(address)).toBe(true);
  });

  it.each([
    'javascript:x',
    ' JavaScript:x',
    'vbscript:x',
    'file:///x',
    '//x',
    '\\\\server\\x',
    'c:x',
  ])('may not be %s', (address) => {
    expect(isSafeAddress(address)).toBe(false);
  });
});
