import { expect, test } from 'vitest';
import {
  applyPatch,
  PatchMismatch,
  patchBetween,
  patchSchema,
} from '../../../shared/history/patch.ts';
import { fc } from '../../support/properties.ts';

/** JSON as a document holds it: reading one drops the key `__proto__`, which is no field of anybody's. */
const json = () =>
  fc
    .jsonValue({ maxDepth: 4 })
    .map((value) => JSON.parse(JSON.stringify(value)))
    .filter((value) => !JSON.stringify(value).includes('__proto__'));

test('a patch makes the one value of the other, also after it lay on the disk', () => {
  fc.assert(
    fc.property(json(), json(), (before, after) => {
      const patch = patchSchema.parse(JSON.parse(JSON.stringify(patchBetween(before, after))));
      expect(applyPatch(before, patch)).toEqual(after);
    }),
  );
});

test('a small change of a long text is a small patch', () => {
  const before = { body: 'Vi kom hver tirsdag. '.repeat(200), lead: 'Kort' };
  const after = { ...before, body: `${before.body.slice(0, 900)}x${before.body.slice(900)}` };
  expect(JSON.stringify(patchBetween(before, after)).length).toBeLessThan(60);
});

test.each([
  ['a text that is shorter', 'ab', { at: 1, cut: 4, put: '' }],
  ['a list that is shorter', [1], { at: 1, cut: 4, put: [] }],
  ['another kind of value', 5, { at: 0, cut: 0, put: 'x' }],
  ['no record', 'ab', { fields: {} }],
])('a patch is refused on %s', (_what, value, patch) => {
  expect(() => applyPatch(value, patch)).toThrow(PatchMismatch);
});
