import { describe, expect, it } from 'vitest';
import { baseOf } from '../../../../shared/collect/reading/word-base.ts';

describe('what stays of a noun', () => {
  it.each([
    ['kat', 'katten', 'katte', 'kattene', 'kattens'],
    ['kælderen', 'kældrene'],
    ['cyklen', 'cykler', 'cyklerne'],
    ['skema', 'skemaet', 'skemaer', 'skemaerne'],
    ['båd', 'båden', 'både', 'bådene'],
  ])('is the same of %s in all its forms', (word, ...forms) => {
    expect(new Set(forms.map(baseOf))).toEqual(new Set([baseOf(word)]));
  });

  it('is not the same of two words that begin alike', () => {
    expect(baseOf('skemaet')).not.toBe(baseOf('skeen'));
  });

  it('leaves a short word something', () => {
    for (const word of ['en', 'et', 'ene', 'sne', 'ler']) expect(baseOf(word)).not.toBe('');
  });
});
