import { expect, it } from 'vitest';
import { ownCopy } from '../../../../shared/collect/thread/own-copy.ts';
import { remember } from '../../../../shared/collect/thread/remember.ts';

it('a text is asked once, until too much is remembered', () => {
  const asked: string[] = [];
  const length = remember((text) => {
    asked.push(text);
    return text.length;
  }, 2);
  for (const text of ['a', 'bb', 'a', 'ccc', 'a']) expect(length(text)).toBe(text.length);
  expect(asked).toEqual(['a', 'bb', 'ccc', 'a']);
});

it('a copy says the same, whatever signs it has', () => {
  for (const text of ['', 'kort', 'Hun sagde: “Nå!” \\ "og"\n\u2028gik\ud800 igen']) {
    expect(ownCopy(text)).toBe(text);
  }
});
