import { expect, test } from 'vitest';
import { approvalReasons } from '../../../shared/approval/approval-reasons.ts';
import { reasonTarget } from '../../../shared/approval/reason-target.ts';
import { consentNotAsked } from '../../../shared/domain/consent.ts';
import type { Story } from '../../../shared/domain/story.ts';
import { makeStory } from '../../support/make-story.ts';

const targets = (fields: Partial<Story>) => approvalReasons(makeStory(fields)).map(reasonTarget);
const told = { name: 'Nanna', role: '', part: 'told', attribution: 'role' } as const;

test('a reason leads to the field where it is mended', () => {
  expect(targets({ title: '', body: '' })).toEqual([
    { place: { field: 'title' } },
    { place: { field: 'body' } },
  ]);
  expect(targets({ contributors: [{ ...told, consent: consentNotAsked }] })).toEqual([
    { place: { field: 'contributors', index: 0 }, part: 'consent' },
  ]);
  expect(targets({ citizenConsent: consentNotAsked })).toEqual([
    { place: { field: 'citizenConsent' } },
  ]);
});

test('what was found goes along, so that it can be selected', () => {
  expect(targets({ lead: 'Ring til 20 30 40 50.' })).toMatchObject([
    { place: { field: 'lead' }, finding: { start: 9, text: '20 30 40 50' } },
  ]);
});

test('both questions of a picture lead to the picture', () => {
  const picture = { kind: 'image', file: 'x.png', url: '', alt: '', caption: '' } as const;
  const media = [{ ...picture, transcript: '', recognisable: 'unanswered' } as const];
  expect(targets({ media })).toEqual([
    { place: { field: 'media', index: 0 } },
    { place: { field: 'media', index: 0 } },
  ]);
});

test('an archived story has no field to lead to', () => {
  expect(targets({ archived: true })).toEqual([null]);
});
