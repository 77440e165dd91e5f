import { expect, test } from 'vitest';
import { readFieldTexts } from '../../../build/anonymise/field-texts.ts';
import { handSource, markedSource } from '../../../build/anonymise/hand-source.ts';
import { handSets, textSources } from '../../../build/anonymise/text-files.ts';

const text = 'ida er på Lærken i Hobro';
const mark = (own: string, type: string, more: { kind?: string; optional?: boolean } = {}) => ({
  start: text.indexOf(own),
  end: text.indexOf(own) + own.length,
  type,
  ...more,
});

test('a text that the tests keep is written with its marks in it, in the order of the text', () => {
  const gold = [
    mark('Hobro', 'PLACE'),
    mark('Lærken', 'ORG', { optional: true }),
    mark('ida', 'PERSON', { kind: 'lower' }),
  ];
  expect(markedSource([{ register: 'chat', text, gold }])).toBe(
    '# chat\n⟦PERSON.lower:ida⟧ er på ⟦ORG?:Lærken⟧ i ⟦PLACE:Hobro⟧\n',
  );
});

test('each set that is learned from is read with its names', async () => {
  for (const name of handSets) {
    const marks = readFieldTexts(await handSource(name)).flatMap(({ names }) => names);
    expect(marks.length).toBeGreaterThan(300);
  }
});

test('nothing is learned from texts that shall stay unread', () => {
  expect(textSources.filter((name) => /untouched|evaluation/.test(name))).toEqual([]);
});
