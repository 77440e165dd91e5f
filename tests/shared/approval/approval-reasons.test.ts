import { expect, test } from 'vitest';
import { approvalReasons } from '../../../shared/approval/approval-reasons.ts';
import { approvalSentence } from '../../../shared/approval/approval-sentence.ts';
import { type Consent, consentNotAsked, consentNotNeeded } from '../../../shared/domain/consent.ts';
import type { Contributor } from '../../../shared/domain/contributor.ts';
import type { Media } from '../../../shared/domain/media.ts';
import type { Story } from '../../../shared/domain/story.ts';
import { messages } from '../../../shared/messages/messages.ts';
import { makeStory } from '../../support/make-story.ts';

const given: Consent = { ...consentNotNeeded, state: 'given', scope: ['print'] };
const nanna: Contributor = {
  name: 'Nanna',
  role: 'rådgiver',
  part: 'told',
  attribution: 'named',
  consent: given,
};
const picture: Media = {
  kind: 'image',
  file: 'x.png',
  url: '',
  alt: 'To kopper',
  caption: '',
  transcript: '',
  recognisable: 'no',
};

const sentences = (story: Story) =>
  approvalReasons(story).map((reason) => approvalSentence(reason, messages('da')));

test('a story with nothing in it that points at a person, and consent in place, passes', () => {
  expect(sentences(makeStory({ contributors: [nanna], media: [picture] }))).toEqual([]);
});

test.each<[Partial<Story>, string]>([
  [{ title: ' ' }, 'Historien mangler en titel.'],
  [{ body: '\n' }, 'Historien har ingen tekst.'],
  [{ archived: true }, 'Historien er arkiveret. Tag den frem igen, før den godkendes.'],
  [
    { body: 'Ring til 20 30 40 50.' },
    'I ”Historien” står der 20 30 40 50 (telefonnummer). Det skal ud, før historien godkendes.',
  ],
  [
    { media: [picture, { ...picture, alt: 'Brev til a@b.dk' }] },
    'I ”Billeder og lyd” (2) står der a@b.dk (mailadresse). Det skal ud, før historien godkendes.',
  ],
  [
    { contributors: [{ ...nanna, consent: consentNotAsked }] },
    'Nanna har ikke givet samtykke endnu.',
  ],
  [
    { contributors: [{ ...nanna, name: '', consent: { ...given, scope: [] } }] },
    'En bidragyder har ikke givet samtykke endnu.',
  ],
  [{ citizenConsent: { ...given, state: 'withdrawn' } }, 'Borgerens samtykke mangler.'],
  [
    { media: [{ ...picture, recognisable: 'unanswered' }] },
    'Svar på, om nogen kan genkendes i billede eller optagelse nr. 1.',
  ],
  [
    { media: [{ ...picture, alt: '' }] },
    'Billede nr. 1 mangler en tekst til dem, der ikke kan se det.',
  ],
])('%j is refused with a sentence', (fields, sentence) => {
  expect(sentences(makeStory(fields))).toEqual([sentence]);
});

test('every reason is told of at once', () => {
  const story = makeStory({ title: '', lead: '240261-1234', citizenConsent: consentNotAsked });
  expect(approvalReasons(story).map(({ code }) => code)).toEqual([
    'title-missing',
    'identifier',
    'citizen-consent',
  ]);
});
