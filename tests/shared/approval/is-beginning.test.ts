import { expect, test } from 'vitest';
import { isBeginning } from '../../../shared/approval/is-beginning.ts';

const long = `${'Hun kom hver torsdag med en kurv '.repeat(4)}og gik igen.`;

test.each([
  ['Hun kom for sent', 'Hun kom for sent. Igen.', true],
  [`${long.slice(0, 81).trimEnd().split(' ').slice(0, -1).join(' ')} …`, long, true],
  ['Kurven', 'Hun kom for sent. Igen.', false],
  ['', 'Hun kom for sent. Igen.', false],
  ['', '', false],
])('a title “%s” over “%s” is its beginning: %s', (title, body, expected) => {
  expect(isBeginning(title, body)).toBe(expected);
});
