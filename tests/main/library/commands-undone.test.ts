import { expect, test } from 'vitest';
import type { Command } from '../../../main/library/commands/command.ts';
import { nodeFileSystem } from '../../../main/library/disk/node-file-system.ts';
import { newId } from '../../../main/library/documents/new-id.ts';
import type { Library } from '../../../main/library/library.ts';
import { openLibrary } from '../../../main/library/open-library.ts';
import { findingVerdicts } from '../../../shared/domain/decide-findings.ts';
import { currentFormat } from '../../../shared/domain/format.ts';
import { emptyContent } from '../../../shared/domain/story.ts';
import type { Term } from '../../../shared/domain/taxonomy.ts';
import { imported } from '../../support/imported.ts';
import { madeLibrary } from '../../support/made-library.ts';
import { makeStory } from '../../support/make-story.ts';
import { fc } from '../../support/properties.ts';
import { TestClock } from '../../support/test-clock.ts';

const at = '2026-02-01T10:00:00.000Z';

const clock = new TestClock(at);

const kinds = [
  'import-stories',
  'restore-documents',
  'edit-story',
  'replace-in-story',
  'decide-findings',
  'approve-stories',
  'archive-story',
  'delete-story',
  'restore-version',
  'restore-deleted',
  'save-collection',
  'edit-collection',
  'add-to-collection',
  'delete-collection',
  'add-term',
  'edit-term',
  'edit-library',
] as const satisfies readonly Command['type'][];

type Kind = (typeof kinds)[number];

/** A command of a kind on whatever the library holds by then; null where there is nothing to act on. */
async function commandOf(kind: Kind, pick: number, library: Library): Promise<Command | null> {
  const stories = [...library.state.stories.keys()];
  const collections = [...library.state.collections.keys()];
  const story = stories[pick % stories.length];
  const collection = collections[pick % collections.length];
  switch (kind) {
    case 'import-stories':
      return { type: kind, imported: [imported(makeStory()), imported(makeStory())] };
    case 'restore-documents': {
      const { story: fresh, original } = imported(makeStory());
      const there = library.state.stories.get(story ?? '');
      const stories = [
        { story: fresh, original: pick % 2 === 0 ? original : null },
        ...(there === undefined ? [] : [{ story: there, original: null }]),
      ];
      return { type: kind, stories, collections: [], publications: [], at };
    }
    case 'edit-story':
      return story === undefined
        ? null
        : { type: kind, id: story, content: { lead: `Indledning ${pick}` }, at };
    case 'replace-in-story': {
      const content = { lead: `Maja ${pick}` };
      const pseudonyms = [{ from: 'Sofie', to: 'Maja' }];
      return story === undefined ? null : { type: kind, id: story, content, pseudonyms, at };
    }
    case 'decide-findings': {
      const text = library.state.stories.get(story ?? '')?.title.split(' ')[0] ?? '';
      const verdict = findingVerdicts[pick % findingVerdicts.length] ?? 'open';
      return story === undefined || text === ''
        ? null
        : { type: kind, id: story, findings: [{ text, type: 'PERSON' }], verdict, at };
    }
    case 'approve-stories': {
      const open = stories.filter((id) => library.state.stories.get(id)?.archived === false);
      return { type: kind, ids: open, by: 'Anna', at };
    }
    case 'archive-story':
      return story === undefined ? null : { type: kind, id: story, archived: pick % 2 === 0, at };
    case 'delete-story':
      return story === undefined ? null : { type: kind, id: story };
    case 'restore-version': {
      const content = { ...emptyContent, title: `Som før ${pick}`, body: 'Som før.' };
      const wasInInbox = pick % 2 === 0;
      return story === undefined ? null : { type: kind, id: story, content, wasInInbox, at };
    }
    case 'restore-deleted': {
      const [deleted] = await library.deleted();
      return deleted === undefined ? null : { type: kind, story: deleted.story, at };
    }
    case 'save-collection':
      return {
        type: kind,
        collection: {
          format: currentFormat,
          id: pick % 2 === 0 ? newId() : (collection ?? newId()),
          title: `Samling ${pick}`,
          introduction: '',
          audience: '',
          scope: ['web'],
          stories,
          createdAt: at,
          changedAt: at,
        },
      };
    case 'edit-collection':
      return collection === undefined
        ? null
        : { type: kind, id: collection, content: { audience: `Udvalg ${pick}`, stories: [] }, at };
    case 'add-to-collection':
      return collection === undefined || story === undefined
        ? null
        : { type: kind, id: collection, stories: [story], at };
    case 'delete-collection':
      return collection === undefined ? null : { type: kind, id: collection };
    case 'add-term':
      return { type: kind, facet: 'area', term: wordedTerm(newId().toLowerCase()) };
    case 'edit-term': {
      const terms = library.state.info.taxonomy.area;
      const term = terms[pick % terms.length];
      return term === undefined
        ? null
        : { type: kind, facet: 'area', term: { ...wordedTerm(newId()), id: term.id } };
    }
    case 'edit-library':
      return { type: kind, info: { name: `Navn ${pick}` } };
  }
}

function wordedTerm(id: string): Term {
  return { id, label: `Mærke ${id}`, description: 'Et nyt ord.', synonyms: [] };
}

test('any sequence of commands, undone after a restart, gives the first library back, and redone, the last', async () => {
  const step = fc.tuple(fc.constantFrom(...kinds), fc.nat(5));
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      let library = await madeLibrary(nodeFileSystem, clock);
      const reopen = async () => {
        await library.close();
        library = await openLibrary(library.root, 'change', nodeFileSystem, clock);
      };
      const first = structuredClone(library.state);
      await library.apply({ type: 'import-stories', imported: [imported(makeStory())] });
      for (const [kind, pick] of steps) {
        const command = await commandOf(kind, pick, library);
        if (command !== null) await library.apply(command);
      }
      const last = structuredClone(library.state);

      await reopen();
      while (library.canUndo) await library.undo();
      expect(library.state).toEqual(first);
      expect((await openLibrary(library.root, 'read')).state).toEqual(first);

      await reopen();
      while (library.canRedo) await library.redo();
      expect(library.state).toEqual(last);
      expect((await openLibrary(library.root, 'read')).state).toEqual(last);
      await library.close();
    }),
    { numRuns: 25 },
  );
});

test('a recorded publication is no step to undo, and leaves those before and after it as they are', async () => {
  const library = await madeLibrary();
  const publication = {
    format: currentFormat,
    id: newId(),
    at,
    title: 'Til udvalget',
    scope: 'web',
    collection: null,
    outputs: [{ format: 'site', path: '/udgivet/side' }],
    stories: [],
    withheld: [{ id: newId(), reasons: ['not-approved'] }],
  } as const;
  await library.apply({ type: 'edit-library', info: { name: 'Ny' } });
  await library.undo();
  await library.apply({ type: 'record-publication', publication });
  expect(library.canUndo).toBe(false);
  await library.redo();
  expect(library.state.info.name).toBe('Ny');
  const { state } = await openLibrary(library.root, 'read');
  expect([...state.publications.values()]).toEqual([publication]);
});
