import { expect, it } from 'vitest';
import { createStoryReader } from '../../../../shared/anonymise/story/read-story.ts';
import { askedWords } from '../../../../shared/anonymise/story/story-words.ts';
import { shippedAssets } from '../../../support/shipped-detector.ts';

const read = createStoryReader(shippedAssets);

function asked(text: string): readonly string[] {
  return askedWords(read(text), () => true).map((word) => word.text);
}

function lines(text: string): readonly (string | undefined)[] {
  const story = read(text);
  return story.lines.map((index) => story.words[index]?.text);
}

it('of plain words nothing is asked', () => {
  expect(asked('Så gik Birthe og hendes hund over til naboen.')).toEqual(['Så', 'Birthe']);
});

it('a plain word that is a cue is asked', () => {
  expect(asked('så blev han kaldt noget og fundet på nettet')).toEqual(['kaldt', 'nettet']);
});

it('those are found that hold, each with its place', () => {
  const story = read('Birthe kom. Keld gik.\n\nKeld sov.');
  const found = askedWords(story, ({ text }, index) => text === 'Keld' && index > 2);
  expect(found.map(({ start }) => start)).toEqual([23]);
});

it('a line begins with its first word, whatever signs stand before it', () => {
  expect(lines('Birthe: ja\n- keld: nej\n\n12 unge kom,\nog gik')).toEqual([
    'Birthe',
    'keld',
    'unge',
    'og',
  ]);
});

it('a paragraph that is remembered has its places where it stands now', () => {
  read('Keld sov.');
  expect(asked('Birthe gik.\n\nKeld sov.')).toEqual(['Birthe', 'Keld']);
});
