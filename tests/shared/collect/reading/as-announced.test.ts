import { expect, it } from 'vitest';
import { asAnnounced } from '../../../../shared/collect/reading/as-announced.ts';
import { named } from '../../../../shared/collect/reading/feature.ts';

it.each([
  ['as many as it counts', 2, 2, 'same'],
  ['one more, which may be no story', 2, 3, 'one more'],
  ['twice as many, each with a title', 3, 6, 'twice'],
  ['more', 2, 7, 'more'],
  ['fewer', 4, 2, 'fewer'],
  ['some, where it does not say how many', 'some', 3, 'some'],
] as const)('a sentence may have below it %s', (_, count, paragraphs, fit) => {
  const announcement = { count, place: 1 };
  const last = paragraphs + 1;
  expect(asAnnounced(announcement, 3, last)).toContain(named(`announced ${fit} 2`));
  expect(asAnnounced(announcement, 2, last)).toContain(
    named(`announced of ${fit} ${Math.min(4, last - 2)}1`),
  );
});
