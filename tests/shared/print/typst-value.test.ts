import { describe, expect, it } from 'vitest';
import { TypstCode, typstContent, typstValue } from '../../../shared/print/typst-value.ts';

describe('a value as a Typst expression', () => {
  it.each([
    ['hej "du"', String.raw`"hej \"du\""`],
    [12.5, '12.5'],
    [true, 'true'],
    [null, 'none'],
    [[], '()'],
    [['ene'], '("ene", )'],
    [{}, '(:)'],
    [{ title: 'a', 'own-words': null }, '("title": "a", "own-words": none, )'],
    [new TypstCode('<story-1>'), '<story-1>'],
    [typstContent('#"a";'), '[#"a";]'],
  ] as const)('writes %j', (value, expression) => {
    expect(typstValue(value)).toBe(expression);
  });
});
