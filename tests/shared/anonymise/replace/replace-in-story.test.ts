import { expect, it } from 'vitest';
import type { Finding } from '../../../../shared/anonymise/finding.ts';
import { replaceInStory } from '../../../../shared/anonymise/replace/replace-in-story.ts';
import { consentNotAsked } from '../../../../shared/domain/consent.ts';
import { emptyContent, type StoryContent } from '../../../../shared/domain/story.ts';
import { storyTexts } from '../../../../shared/domain/story-texts.ts';

const maja = {
  words: [{ from: 'Sofie', to: 'Maja' }],
  wordingOf: () => ({ to: 'Maja' }),
};

it('replaces in every field, and leaves a contributor’s own name', () => {
  const content: StoryContent = {
    ...emptyContent,
    title: 'Sofie',
    lead: 'Om Sofie',
    body: 'Her er Sofie.',
    quote: 'Jeg er Sofie',
    ownWords: 'Sofie her',
    reflections: 'Vi så Sofie',
    result: 'Sofie har det godt',
    figures: [
      {
        form: 'comparison',
        label: 'Sofie',
        unit: '',
        period: '',
        source: 'Sofie',
        compare: [{ label: 'Sofie', value: '1' }],
      },
    ],
    costs: [{ label: 'Sofie', amount: '1', unit: '', source: 'Sofie' }],
    contributors: [
      {
        name: 'Sofie Krog',
        role: 'rådgiver',
        part: 'told',
        attribution: 'role',
        consent: consentNotAsked,
      },
    ],
    citizenConsent: { ...consentNotAsked, how: 'Sofie skrev under' },
    media: [
      {
        kind: 'link',
        file: '',
        url: 'https://example.dk/Sofie',
        alt: 'Sofie',
        caption: 'Sofie',
        transcript: 'Sofie',
        recognisable: 'no',
      },
    ],
    proposedTags: { method: ['Sofie'], outcome: [], area: [] },
    extra: { hilsen: ['Sofie', { fra: 'Sofie', antal: 2 }] },
  };
  const { content: replaced, written } = replaceInStory(content, 'PERSON', maja, []);
  expect(written).toEqual(Array.from({ length: 19 }, () => 'Maja'));
  const { contributors, media, ...rest } = replaced;
  expect(JSON.stringify(rest)).not.toContain('Sofie');
  expect(JSON.stringify(rest).match(/Maja/g)).toHaveLength(16);
  expect(contributors).toEqual(content.contributors);
  expect(media).toEqual([
    { ...content.media[0], alt: 'Maja', caption: 'Maja', transcript: 'Maja' },
  ]);
  expect(replaced.extra).toEqual({ hilsen: ['Maja', { fra: 'Maja', antal: 2 }] });
});

it('replaces an age in each field where it was found, and leaves every other number', () => {
  const content: StoryContent = {
    ...emptyContent,
    title: 'Da hun blev 23',
    lead: '23 familier',
    body: 'Hun er 23. Mødet er kl. 23.',
    quote: 'Jeg er 23',
    figures: [{ form: 'value', label: 'Møder', unit: 'stk.', period: '', source: '', value: '23' }],
    costs: [{ label: 'Bus', amount: '23', unit: 'kr.', source: '' }],
    media: [
      {
        kind: 'image',
        file: '23.png',
        url: 'https://example.dk/23',
        alt: 'Hun er 23',
        caption: 'Hus nr. 23',
        transcript: '',
        recognisable: 'no',
      },
    ],
    date: '2026-01-23',
    extra: { antal: 23 },
  };
  const found = storyTexts(content).map(({ text }) =>
    [...text.matchAll(/(?<=(?:er|blev) )23/gu)].map(
      ({ index }): Finding => ({
        start: index,
        end: index + 2,
        type: 'AGE',
        certainty: 'found',
        reason: 'form',
        text: '23',
        suggestion: '',
      }),
    ),
  );
  const age = { words: [{ from: '23', to: 'ung' }], wordingOf: () => ({ to: 'ung' }) };
  const { content: replaced, written } = replaceInStory(content, 'AGE', age, found);
  expect(written).toHaveLength(found.flat().length);
  expect(replaced).toEqual({
    ...content,
    title: 'Da hun blev ung',
    body: 'Hun er ung. Mødet er kl. 23.',
    quote: 'Jeg er ung',
    media: [{ ...content.media[0], alt: 'Hun er ung' }],
  });
});
