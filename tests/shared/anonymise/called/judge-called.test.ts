import { describe, expect, test } from 'vitest';
import {
  type CalledModel,
  calledHashBits,
} from '../../../../shared/anonymise/called/called-model.ts';
import { judgeCalled } from '../../../../shared/anonymise/called/judge-called.ts';
import type { Span } from '../../../../shared/anonymise/finding.ts';
import { createStoryReader } from '../../../../shared/anonymise/story/read-story.ts';
import { shippedAssets } from '../../../support/shipped-detector.ts';

const read = createStoryReader(shippedAssets);
/** A model that says the same of every word. */
const saying = (weight: number): CalledModel => ({
  weights: new Float64Array(1 << calledHashBits).fill(weight),
  scale: 1,
});
const [always, perhaps, never] = [saying(9), saying(0), saying(-9)];

/** The spans of a text as judged, by their own words. */
function judged(text: string, model: CalledModel, spans?: readonly Span[]) {
  const story = read(text);
  return judgeCalled(text, { ...story, spans: spans ?? story.spans }, model).map(
    ({ start, end, certainty }) => [text.slice(start, end), certainty],
  );
}
const span = (text: string, own: string, certainty: Span['certainty']): Span => ({
  start: text.indexOf(own),
  end: text.indexOf(own) + own.length,
  type: 'PERSON',
  certainty,
  reason: 'context',
});

describe('a word that the whole story tells to be a name', () => {
  test('is worth a look', () => {
    expect(judged('Spanden kom først. Spanden gik sidst.', always, [])).toContainEqual([
      'Spanden',
      'look',
    ]);
  });

  test.each([
    ['an acronym', 'Vi spurgte VISO om det.', 'VISO'],
    ['a heading', 'Knallert: ja', 'Knallert'],
    ['a heading of a table', 'Skruer | 12', 'Skruer'],
    ['a title', 'Vi mødte Frøken Holm.', 'Frøken'],
  ])('is none of these: %s', (_, text, word) => {
    const spans = text.includes('Holm') ? [span(text, 'Holm', 'found')] : [];
    expect(judged(text, always, spans).map(([own]) => own)).not.toContain(word);
  });
});

test('a word for which its story speaks where one is, is a house', () => {
  const text = 'Jeg var på lanternen i går. Han er på lanternen nu.';
  const kinds = judgeCalled(text, { ...read(text), spans: [] }, always).map(
    ({ start, end, type }) => [text.slice(start, end), type],
  );
  expect(kinds).toContainEqual(['lanternen', 'ORG']);
});

describe('what was thought to be a name', () => {
  const text = 'Spanden stod der.';

  test('stays as it is where the story is undecided', () => {
    for (const certainty of ['found', 'look'] as const) {
      expect(judged(text, perhaps, [span(text, 'Spanden', certainty)])).toEqual([
        ['Spanden', certainty],
      ]);
    }
  });

  test('is worth a look no more, or only a look, where the story says that it is none', () => {
    expect(judged(text, never, [span(text, 'Spanden', 'look')])).toEqual([]);
    expect(judged(text, never, [span(text, 'Spanden', 'found')])).toEqual([['Spanden', 'look']]);
  });

  test('stays where it is listed, or no dictionary has it', () => {
    for (const own of ['Sofie', 'Qwimbus']) {
      const told = `${own} stod der.`;
      expect(judged(told, never, [span(told, own, 'found')])).toEqual([[own, 'found']]);
    }
  });

  test.each([
    ['by a word for it', 'Han hedder Spanden. Spanden stod der.', 'Spanden'],
    ['by what is done there', 'bedste sover nu. jeg går igen kl 10', 'bedste'],
    ['beside somebody', 'Bageren og mig kørte en tur.', 'Bageren'],
  ])('stays where the story itself says that somebody is called so: %s', (_, told, own) => {
    const story = read(told);
    const without = { ...story, told: new Set<number>() };
    const persons = (spans: readonly Span[]) =>
      spans.filter(({ type }) => type === 'PERSON').map(({ certainty }) => certainty);
    expect(story.spans.map(({ start, end }) => told.slice(start, end))).toContain(own);
    expect(persons(judgeCalled(told, story, never))).toEqual(persons(story.spans));
    expect(persons(judgeCalled(told, without, never))).not.toEqual(persons(story.spans));
  });

  test('keeps its neighbours of other kinds', () => {
    const told = 'Spanden stod i Hobro.';
    const place: Span = { ...span(told, 'Hobro', 'found'), type: 'PLACE' };
    expect(judged(told, never, [span(told, 'Spanden', 'look'), place])).toEqual([
      ['Hobro', 'found'],
    ]);
  });
});
