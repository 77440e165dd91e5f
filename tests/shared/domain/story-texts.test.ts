import { expect, test } from 'vitest';
import { consentNotNeeded } from '../../../shared/domain/consent.ts';
import { emptyContent, type StoryContent, textFields } from '../../../shared/domain/story.ts';
import { storyTexts } from '../../../shared/domain/story-texts.ts';

const common = { label: 'F1', unit: 'F2', period: 'F3', source: 'F4' };

/** A story in which every text that a reader may meet is a word of its own. */
const full: StoryContent = {
  ...emptyContent,
  ...Object.fromEntries(textFields.map((field) => [field, field])),
  date: 'D1',
  proposedTags: { method: ['T1'], outcome: ['T2'], area: ['T3'] },
  figures: [
    { form: 'value', ...common, value: 'F5' },
    { form: 'change', ...common, before: 'F6', after: 'F7' },
    { form: 'comparison', ...common, compare: [{ label: 'F8', value: 'F9' }] },
  ],
  costs: [{ label: 'C1', amount: 'C2', unit: 'C3', source: 'C4' }],
  contributors: [
    {
      name: 'P1',
      role: 'P2',
      part: 'told',
      attribution: 'role',
      consent: { ...consentNotNeeded, how: 'P3' },
    },
  ],
  citizenConsent: { ...consentNotNeeded, how: 'P4' },
  extra: { X1: 'X2', X3: { X4: ['X5', 7] } },
  media: [
    {
      kind: 'image',
      file: '',
      url: 'M1',
      alt: 'M2',
      caption: 'M3',
      transcript: 'M4',
      recognisable: 'no',
    },
  ],
};

test('no text of a story that a reader may meet escapes the check', () => {
  const texts = new Set(storyTexts(full).map(({ text }) => text));
  const expected = [
    ...textFields,
    ...[
      'D1',
      'T1',
      'T2',
      'T3',
      'C1',
      'C2',
      'C3',
      'C4',
      'P1',
      'P2',
      'P3',
      'P4',
      'M1',
      'M2',
      'M3',
      'M4',
    ],
    ...['X1', 'X2', 'X3', 'X4', '0', 'X5', '1', '7'],
    ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => `F${number}`),
  ];
  expect([...texts].sort()).toEqual([...expected].sort());
});

test('a text is told of with the place where it stands, and an empty one is not told of', () => {
  expect(storyTexts({ ...emptyContent, costs: full.costs, title: 'Hej' })).toContainEqual({
    place: { field: 'costs', index: 0 },
    text: 'C4',
  });
  expect(storyTexts(emptyContent)).toEqual([]);
});
