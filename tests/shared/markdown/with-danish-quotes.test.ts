import { describe, expect, it } from 'vitest';
import { withDanishQuotes } from '../../../shared/markdown/with-danish-quotes.ts';

describe('quotation marks in plain text', () => {
  it('become Danish ones', () => {
    expect(withDanishQuotes('"Nu kan jeg", sagde hun')).toBe('”Nu kan jeg”, sagde hun');
  });

  it('leave every other sign as it was written', () => {
    const title = '*bold* \\* <b> [a](b) `kode` &amp; # 1.';
    expect(withDanishQuotes(title)).toBe(title);
  });

  it('leave an empty text empty', () => {
    expect(withDanishQuotes('')).toBe('');
  });
});
