import { expect, test } from 'vitest';
import { starterTaxonomy } from '../../../shared/domain/starter-taxonomy.ts';
import type { Story } from '../../../shared/domain/story.ts';
import { differenceLine } from '../../../shared/history/difference-line.ts';
import { changedFields, readableDifference } from '../../../shared/history/readable-difference.ts';
import { storyDifference } from '../../../shared/history/story-difference.ts';
import { messages } from '../../../shared/messages/messages.ts';
import { makeStory } from '../../support/make-story.ts';

const story = makeStory({ tags: { method: ['hjemmebesoeg'], outcome: [], area: [] } });
const lines = (before: Story, after: Story) =>
  storyDifference(before, after).map((difference) =>
    differenceLine(readableDifference(difference, starterTaxonomy, messages('da'))),
  );

test('two equal versions do not differ', () => {
  expect(storyDifference(story, { ...story, revision: 5 })).toEqual([]);
});

test('a text differs by words', () => {
  const after = { ...story, body: 'Hun kom, fordi der var te. Hun blev, fordi nogen lyttede.' };
  expect(storyDifference(story, after)).toEqual([
    {
      form: 'text',
      field: 'body',
      parts: [
        { kind: 'same', text: 'Hun kom, fordi der var ' },
        { kind: 'removed', text: 'kaffe' },
        { kind: 'added', text: 'te' },
        { kind: 'same', text: '. Hun blev, fordi nogen lyttede.' },
      ],
    },
  ]);
  expect(lines(story, after)).toEqual([
    'Historien: Hun kom, fordi der var [-kaffe-]{+te+}. Hun blev, fordi nogen lyttede.',
  ]);
});

test('words that are replaced one after another stand as one replacement', () => {
  const [before, after] = [
    { ...story, title: 'Otte timer om ugen i huset' },
    { ...story, title: 'To lange dage til i huset' },
  ];
  expect(lines(before, after)).toEqual([
    'Titel: [-Otte timer om ugen-]{+To lange dage til+} i huset',
  ]);
});

test('a word that only went or only came stands alone', () => {
  const [before, after] = [
    { ...story, title: 'Kaffe hver eneste dag' },
    { ...story, title: 'God kaffe hver dag' },
  ];
  const line = lines(before, after)[0] ?? '';
  expect(line.replace(/\{\+[^+]*\+\}/g, '').replace(/\[-|-\]/g, '')).toBe(
    'Titel: Kaffe hver eneste dag',
  );
  expect(line).toContain('[-eneste -]');
});

test('tags differ by their labels, and other fields by what went and what came', () => {
  const after: Story = {
    ...story,
    tags: { method: [], outcome: [], area: ['skole'] },
    status: 'approved',
    kind: 'learning',
    figures: [
      {
        form: 'change',
        label: 'Fravær',
        before: '30',
        after: '0',
        unit: '%',
        period: '',
        source: '',
      },
    ],
  };
  expect(lines(story, after)).toEqual([
    'Mærker, metode: [-hjemmebesøg-]',
    expect.stringMatching(/^Mærker, område: \{\+\S+/),
    'Nøgletal: {+Før og efter · Fravær · 30 · 0 · %+}',
    'Slags: [-God historie-] {+En historie at lære af+}',
    'Status: [-Indbakke-] {+Godkendt+}',
  ]);
  expect(changedFields(storyDifference(story, after), messages('da'))).toEqual([
    'Mærker',
    'Nøgletal',
    'Slags',
    'Status',
  ]);
});

test('a long stretch that did not change is left out around what did', () => {
  const words = (from: number) =>
    Array.from({ length: 20 }, (_, at) => `ord${from + at}`).join(' ');
  const body = (middle: string) => `${words(0)} ${middle} ${words(20)} slut`;
  expect(lines({ ...story, body: body('kaffe') }, { ...story, body: body('te') })).toEqual([
    'Historien: … ord14 ord15 ord16 ord17 ord18 ord19 [-kaffe-]{+te+} ord20 ord21 ord22 ord23 ord24 … ',
  ]);
});

test('items in another order are a difference', () => {
  const [one, two] = ['Løn', 'Leje'].map((label) => ({ label, amount: '1', unit: '', source: '' }));
  if (one === undefined || two === undefined) throw new Error('Two costs.');
  const [before, after] = [
    { ...story, costs: [one, two] },
    { ...story, costs: [two, one] },
  ];
  expect(storyDifference(before, after)).toMatchObject([{ field: 'costs' }]);
});

test('two texts with nothing in common are shown whole, and soon', () => {
  const words = (seed: string) => Array.from({ length: 3000 }, (_, at) => `${seed}${at}`).join(' ');
  const [difference] = storyDifference(
    { ...story, body: words('a') },
    { ...story, body: words('b') },
  );
  expect(difference).toMatchObject({ parts: [{ kind: 'removed' }, { kind: 'added' }] });
});
