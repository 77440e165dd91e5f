import { expect, test } from 'vitest';
import { storyBeginning } from '../../../shared/publication/story-beginning.ts';

const begins = (body: string, title = 'Nøglen', lead = '') => storyBeginning({ title, lead, body });

const long = 'og så gik der en uge, hvor ingen hørte noget fra hende, '.repeat(3).trim();

test('a story that has a lead is told of by it', () => {
  expect(begins('Hun kom.', 'Nøglen', 'En lang vej til en nøgle.')).toBe(
    'En lang vej til en nøgle.',
  );
});

test('a story without one is told of by as many of its sentences as fit', () => {
  expect(begins(`Hun kom kl. 9. Ingen sagde noget.\n\nHun gik igen, ${long} før jul.`)).toBe(
    'Hun kom kl. 9. Ingen sagde noget.',
  );
});

test('a first sentence that does not fit is cut between words, and no comma is left before the cut', () => {
  const beginning = begins(`Hun gik igen, ${long} før jul.`);
  expect(beginning).toMatch(/^Hun gik igen, og så gik .* \p{L}+ …$/u);
  expect(beginning.length).toBeLessThanOrEqual(172);
  expect(begins(`${'a'.repeat(169)}, ${long}.`)).toBe(`${'a'.repeat(169)} …`);
});

test('headings, lists and pictures are passed over, and no sign of Markdown is left', () => {
  expect(
    begins(
      '## Begyndelsen\n\n![En kop](kop.png)\n\n- et punkt\n\nHun *kom*\n[hjem](https://x.example).',
    ),
  ).toBe('Hun kom hjem.');
});

test('a sentence that is the title is not said twice', () => {
  expect(begins('Hun kom hjem. Det var sent.', 'Hun kom hjem')).toBe('Det var sent.');
  expect(begins('Nøglen\n\nDet var sent.\n\nHun kom hjem.')).toBe('Det var sent. Hun kom hjem.');
});

test('a story without words is told of by none', () => {
  expect(begins('')).toBe('');
  expect(begins('# Kun en overskrift')).toBe('');
});

test('a word that never ends is cut', () => {
  expect(begins('a'.repeat(300))).toBe(`${'a'.repeat(170)} …`);
});
