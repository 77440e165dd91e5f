import { expect, it } from 'vitest';
import { replaceInStory } from '../../../../shared/anonymise/replace/replace-in-story.ts';
import { consentNotAsked } from '../../../../shared/domain/consent.ts';
import { emptyContent, type StoryContent } from '../../../../shared/domain/story.ts';

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
