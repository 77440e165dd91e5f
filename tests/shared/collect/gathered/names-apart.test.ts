import { describe, expect, it } from 'vitest';
import { withNamesApart } from '../../../../shared/collect/gathered/names-apart.ts';
import { plainLines } from '../../../../shared/collect/thread/plain-lines.ts';

const read = (text: string) => withNamesApart(plainLines(text)).map((line) => line.text);

describe('a name behind the last sentence of a text', () => {
  it.each(['(Anna og Bo)', '– Anna Holm', '/Bo'])('is a line of its own: %s', (name) => {
    expect(read(`Han sang med vilje. ${name}`)).toEqual(['Han sang med vilje.', name]);
  });

  it.each([
    'Han sang med vilje. (alle grinede)',
    'Han sang med vilje – Bo',
    'Han sang. (Bo)\nSå gik vi.',
  ])('is none in %j', (text) => {
    expect(read(text)).toEqual(text.split('\n'));
  });
});
