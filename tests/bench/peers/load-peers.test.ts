import { expect, test } from 'vitest';
import { takenFrom } from './load-peers.ts';

const taken = (text: string, left: string) =>
  takenFrom(text, left.replaceAll('#', '\u0000')).map(({ start, end }) => text.slice(start, end));

test.each([
  ['nothing', 'Kaffe til alle', 'Kaffe til alle', []],
  ['a word within', 'Bo kom hjem', 'Bo # hjem', ['kom']],
  ['at both ends', 'Bo kom hjem', '# kom #', ['Bo', 'hjem']],
  ['twice in a row', 'Bo Toft kom', '# # kom', ['Bo', 'Toft']],
  ['everything', 'Bo', '#', ['Bo']],
])('what was taken out is told by what is left: %s', (_, text, left, parts) => {
  expect(taken(text, left)).toEqual(parts);
});
