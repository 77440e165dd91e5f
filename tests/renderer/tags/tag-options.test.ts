import { expect, test } from 'vitest';
import { tagOptions } from '../../../renderer/tags/tag-options.ts';
import { starterTaxonomy } from '../../../shared/domain/starter-taxonomy.ts';

const { method } = starterTaxonomy;

test('what is chosen already is not offered again', () => {
  const offered = tagOptions(method, ['mentor'], 'mentor');
  expect(offered.filter(({ kind }) => kind === 'term')).toEqual([]);
});

test('a word that names no term is offered as a new one, last', () => {
  expect(tagOptions(method, [], '  samtale  til  fods ').at(-1)).toEqual({
    kind: 'new',
    label: 'samtale til fods',
  });
});

test('a label or a synonym is never offered as a new one', () => {
  for (const typed of ['Mentor', 'peermedarbejder', '']) {
    expect(tagOptions(method, [], typed).some(({ kind }) => kind === 'new')).toBe(false);
  }
});
