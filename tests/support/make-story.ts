import { newId } from '../../main/library/documents/new-id.ts';
import { currentFormat } from '../../shared/domain/format.ts';
import { noReview } from '../../shared/domain/review.ts';
import { emptyContent, type Story } from '../../shared/domain/story.ts';

/** A story of the inbox that the gate would let through, with the fields that a test cares for. */
export function makeStory(fields: Partial<Story> = {}): Story {
  return {
    ...emptyContent,
    title: 'Kaffe klokken ni',
    body: 'Hun kom, fordi der var kaffe. Hun blev, fordi nogen lyttede.',
    format: currentFormat,
    id: newId(),
    revision: 0,
    status: 'inbox',
    archived: false,
    approval: null,
    review: noReview,
    source: { kind: 'file', name: 'kaffe.txt' },
    createdAt: '2026-01-05T09:00:00.000Z',
    changedAt: '2026-01-05T09:00:00.000Z',
    ...fields,
  };
}
