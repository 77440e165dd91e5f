import { expect, test } from 'vitest';
import { type Migration, migrate } from '../../../../main/library/documents/migrations.ts';
import { currentFormat } from '../../../../shared/domain/format.ts';

/** A made-up past: stories once held `text` where they now hold `body`, then one author, then several. */
const past: readonly Migration[] = [
  {
    from: 1,
    documents: { stories: ({ text, ...story }) => ({ ...story, body: text }) },
  },
  {
    from: 2,
    documents: { stories: ({ author, ...story }) => ({ ...story, authors: [author] }) },
  },
];

test('carries an old document through every format to the newest', () => {
  const old = { format: 1, id: 'a', text: 'Hej', author: 'Nanna' };
  expect(migrate(old, 'stories', past, 3)).toEqual({
    ok: true,
    from: 1,
    document: { format: 3, id: 'a', body: 'Hej', authors: ['Nanna'] },
  });
});

test('leaves a document of the newest format as it is', () => {
  const document = { format: 3, id: 'a' };
  expect(migrate(document, 'stories', past, 3)).toEqual({ ok: true, from: 3, document });
});

test('raises the format of a kind that no migration touches', () => {
  expect(migrate({ format: 1, id: 'a' }, 'collections', past, 3)).toMatchObject({
    document: { format: 3, id: 'a' },
  });
});

test('refuses a document of a newer program', () => {
  expect(migrate({ format: 4 }, 'stories', past, 3)).toEqual({ ok: false, reason: 'newer-format' });
});

test.each([[null], [[]], ['tekst'], [{}], [{ format: '1' }], [{ format: 1.5 }], [{ format: 0 }]])(
  'refuses %j, which no program ever wrote',
  (document) => {
    expect(migrate(document, 'stories', past, 3)).toEqual({ ok: false, reason: 'damaged' });
  },
);

test('a publication of the first format is read, as far as it told', () => {
  const old = { format: 1, id: 'a', stories: [] };
  expect(migrate(old, 'publications')).toMatchObject({
    document: { format: currentFormat, id: 'a', stories: [], title: '', withheld: [] },
  });
});

test('a story of the third format has no decisions yet', () => {
  expect(migrate({ format: 3, id: 'a', title: 'Kaffe' }, 'stories')).toMatchObject({
    document: { id: 'a', title: 'Kaffe', review: { kept: [], looked: [], by: '' } },
  });
});

test('a library of the third format erases no original until somebody has said so', () => {
  expect(migrate({ format: 3, id: 'a', name: 'Prøven' }, 'library')).toMatchObject({
    document: {
      name: 'Prøven',
      traceKey: '',
      rules: { names: 'pseudonyms', secondReview: false, eraseOriginals: 'never' },
    },
  });
});

test.each([
  [true, ['borders']],
  [false, []],
])(
  'an original of the sixth format that asks for a look (%s) is in doubt of %j',
  (isUnsure, doubts) => {
    expect(migrate({ format: 6, id: 'a', text: 'Kaffe', isUnsure }, 'originals')).toEqual({
      ok: true,
      from: 6,
      document: { format: currentFormat, id: 'a', text: 'Kaffe', doubts, tellers: [] },
    });
  },
);
