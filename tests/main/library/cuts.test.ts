import { describe, expect, test } from 'vitest';
import type { FileSystem } from '../../../main/library/disk/file-system.ts';
import { nodeFileSystem } from '../../../main/library/disk/node-file-system.ts';
import type { Library } from '../../../main/library/library.ts';
import { openLibrary } from '../../../main/library/open-library.ts';
import type { CutAct } from '../../../shared/collect/cut/cut-act.ts';
import { wholeOf } from '../../../shared/collect/cut/message-parts.ts';
import type { Part } from '../../../shared/collect/parts/part.ts';
import type { Doubt } from '../../../shared/domain/doubt.ts';
import { emptyContent } from '../../../shared/domain/story.ts';
import { bytesOfFolder, filesWith } from '../../support/bytes-of-folder.ts';
import { failingFileSystem, fileError } from '../../support/failing-file-system.ts';
import { imported } from '../../support/imported.ts';
import { madeLibrary } from '../../support/made-library.ts';
import { makeStory } from '../../support/make-story.ts';
import { fc } from '../../support/properties.ts';
import { TestClock } from '../../support/test-clock.ts';

const parts: Part[] = [
  { kind: 'greeting', text: 'Kære kolleger' },
  { kind: 'story', text: 'Ulrikke ville ikke i skole. Vi gik derhen sammen.' },
  { kind: 'story', text: 'Efter jul gik hun selv. Det var min historie.' },
  { kind: 'closing', text: 'Hilsen Torben' },
];
const second: Part[] = [{ kind: 'story', text: 'Viggo fik en nøgle. Så kom han.' }];

/** An inbox with two stories out of mails, and one that was a text alone. */
async function inbox(
  clock = new TestClock('2026-02-01T10:00:00.000Z'),
  files: FileSystem = nodeFileSystem,
) {
  const library = await madeLibrary(files, clock);
  const arrived = (title: string, cut: Part[]) => {
    const body = cut
      .filter(({ kind }) => kind === 'story')
      .map(({ text }) => text)
      .join('\n\n');
    const story = makeStory({ title, body, source: { kind: 'mail', name: 'svar.eml' } });
    const one = imported(story, cut.map(({ text }) => text).join('\n\n'));
    return {
      ...one,
      original: { ...one.original, parts: cut, doubts: ['borders', 'teller'] as Doubt[] },
    };
  };
  const [first, other] = [arrived('Skolevejen', parts), arrived('Nøglen', second)];
  const plain = imported(
    makeStory({ title: 'Kaffe', body: 'Hun kom.\n\nHun blev.' }),
    'Kaffe\n\nHun kom.\n\nHun blev.',
  );
  await library.apply({ type: 'import-stories', imported: [first, other, plain] });
  return { library, clock, id: first.story.id, other: other.story.id, plain: plain.story.id };
}

const bodyOf = (library: Library, id: string) => library.state.stories.get(id)?.body;
const partsOf = async (library: Library, id: string) => (await library.readOriginal(id))?.parts;

describe('cutting a message otherwise', () => {
  test('changes message and story in one step, which is undone whole', async () => {
    const { library, id } = await inbox();
    expect(await library.cut(id, { act: 'move-border', at: 3, by: 'up' })).toBe(3);
    expect(bodyOf(library, id)).toBe(`${parts[1]?.text}\n\nEfter jul gik hun selv.`);
    expect((await partsOf(library, id))?.[3]).toEqual({
      kind: 'afterword',
      text: 'Det var min historie.',
    });
    await library.undo();
    expect(await partsOf(library, id)).toEqual(parts);
    await library.redo();
    expect((await partsOf(library, id))?.length).toBe(5);
  });

  test('names who told it, and that a person has seen it', async () => {
    const { library, id } = await inbox();
    await library.cut(id, { act: 'name-author', name: 'Inga Holm', address: '' });
    expect((await library.readOriginal(id))?.doubts).toEqual(['borders']);
    await library.cut(id, { act: 'look' });
    expect(await library.readOriginal(id)).toMatchObject({
      author: 'Inga Holm',
      authorEmail: '',
      doubts: [],
    });
    await library.undo();
    await library.undo();
    expect(await library.readOriginal(id)).toMatchObject({
      author: 'Nanna',
      doubts: ['borders', 'teller'],
    });
  });

  test('works where nothing had been cut', async () => {
    const { library, plain } = await inbox();
    await library.cut(plain, { act: 'cut-away', at: 1 });
    expect(bodyOf(library, plain)).toBe('Hun blev.');
    await library.undo();
    expect(bodyOf(library, plain)).toBe('Hun kom.\n\nHun blev.');
    expect(await partsOf(library, plain)).toEqual([]);
  });

  test('splits a story into two with an original each, and joins them again', async () => {
    const { library, id } = await inbox();
    await library.cut(id, { act: 'split', at: 2 });
    const made = [...library.state.stories.values()].at(-1);
    if (made === undefined) throw new Error('A story was split off.');
    expect(made).toMatchObject({ body: parts[2]?.text, status: 'inbox' });
    expect(await library.readOriginal(made.id)).toMatchObject({
      parts: parts.slice(2),
      author: 'Nanna',
    });
    expect(wholeOf((await partsOf(library, id)) ?? [])).toBe(wholeOf(parts));
    await library.cut(id, { act: 'join', other: made.id });
    expect(await partsOf(library, id)).toEqual(parts);
    expect(library.state.stories.has(made.id)).toBe(false);
    await library.undo();
    expect(await partsOf(library, made.id)).toEqual(parts.slice(2));
  });

  test('puts another mail behind it, and takes it back after a restart', async () => {
    const { library, clock, id, other } = await inbox();
    await library.cut(id, { act: 'join', other });
    expect(await partsOf(library, id)).toEqual([...parts, ...second]);
    expect(bodyOf(library, id)?.endsWith(second[0]?.text ?? '')).toBe(true);
    await library.close();
    const again = await openLibrary(library.root, 'change', nodeFileSystem, clock);
    await again.undo();
    expect(await partsOf(again, id)).toEqual(parts);
    expect(await partsOf(again, other)).toEqual(second);
    await again.redo();
    expect(await partsOf(again, id)).toEqual([...parts, ...second]);
    await again.close();
  });
});

test('a disk that fails at any call leaves message and stories as they were, and the act is done again', async () => {
  const acts: CutAct[] = [
    { act: 'move-border', at: 3, by: 'up' },
    { act: 'split', at: 2 },
  ];
  for (const act of acts) {
    for (let failing = 1; failing <= 6; failing += 1) {
      let calls = 0;
      let isFailing = false;
      const disk = failingFileSystem((operation, path) => {
        if (!isFailing || operation !== 'writeNewFile' || path.includes('history')) return;
        calls += 1;
        if (calls === failing) throw fileError('EIO');
      });
      const { library, id } = await inbox(new TestClock('2026-02-01T10:00:00.000Z'), disk);
      const before = structuredClone(library.state.stories);
      isFailing = true;
      const error = await library.cut(id, act).catch((thrown: unknown) => thrown);
      isFailing = false;
      if (calls < failing) {
        expect(error).toEqual(expect.any(Number));
        break;
      }
      expect(error).toMatchObject({ problem: { code: 'write-failed', cause: 'EIO' } });
      expect(library.state.stories).toEqual(before);
      expect(await partsOf(library, id)).toEqual(parts);
      expect((await openLibrary(library.root, 'read')).state.stories).toEqual(before);
      await library.cut(id, act);
      await library.undo();
      expect(await partsOf(library, id)).toEqual(parts);
    }
  }
});

describe('a message is not cut otherwise', () => {
  const refusal = (why: string) => ({ problem: { code: 'not-recut', why } });

  test('when its story was made safe', async () => {
    const { library, id, other } = await inbox();
    const at = '2026-02-01T11:00:00.000Z';
    await library.apply({ type: 'approve-stories', ids: [id], by: 'Anna', at });
    await expect(library.cut(id, { act: 'put-back', at: 0 })).rejects.toMatchObject(
      refusal('not-in-inbox'),
    );
    await expect(library.cut(other, { act: 'join', other: id })).rejects.toMatchObject(
      refusal('nothing-to-join'),
    );
  });

  test('when the text as it came was erased', async () => {
    const { library, id } = await inbox();
    await library.eraseOriginal(id);
    await expect(library.cut(id, { act: 'put-back', at: 0 })).rejects.toMatchObject(
      refusal('erased'),
    );
  });

  test('when there is no such border, or the text was edited', async () => {
    const { library, id } = await inbox();
    await expect(library.cut(id, { act: 'move-border', at: 2, by: 'up' })).rejects.toMatchObject(
      refusal('not-there'),
    );
    const at = '2026-02-01T11:00:00.000Z';
    await library.apply({ type: 'edit-story', id, content: { body: 'Noget andet.' }, at });
    await expect(library.cut(id, { act: 'cut-away', at: 1 })).rejects.toMatchObject(
      refusal('edited'),
    );
    expect(await partsOf(library, id)).toEqual(parts);
  });

  test('when the library is open for reading alone', async () => {
    const { library, id } = await inbox();
    const reader = await openLibrary(library.root, 'read');
    await expect(reader.cut(id, { act: 'put-back', at: 0 })).rejects.toMatchObject({
      problem: { code: 'read-only' },
    });
  });
});

test('no word of a message stands in the steps, and erasing takes what was joined out of the bin', async () => {
  const { library, id, other } = await inbox();
  await library.cut(id, { act: 'move-border', at: 3, by: 'up' });
  await library.cut(id, { act: 'join', other });
  const files = await bytesOfFolder(library.root);
  const steps = files.find(({ path }) => path.includes('undo-'))?.bytes.toString('utf8') ?? '';
  expect(steps).toContain('"afterword"');
  for (const word of ['Kære', 'Torben', 'Hilsen']) expect(steps).not.toContain(word);

  const content = { ...emptyContent, title: 'Skolevejen', body: 'Hun gik selv.' };
  const at = '2026-02-01T11:00:00.000Z';
  await library.apply({ type: 'edit-story', id, content, at });
  await library.apply({ type: 'approve-stories', ids: [id], by: 'Anna', at });
  await library.eraseOriginal(id);
  expect(filesWith(await bytesOfFolder(library.root), ['Viggo', 'Ulrikke'])).toEqual([]);
});

const act = fc.oneof(
  fc.record({
    act: fc.constant('move-border' as const),
    at: fc.nat(6),
    by: fc.constantFrom('up' as const, 'down' as const),
  }),
  fc.record({
    act: fc.constantFrom('put-back' as const, 'cut-away' as const, 'split' as const),
    at: fc.nat(6),
  }),
  fc.record({ act: fc.constant('look' as const) }),
);

test('any acts, undone after a restart, give the same bytes back, and redone, the last', async () => {
  const documents = async (root: string) => {
    const files = await bytesOfFolder(root);
    const wanted = files.filter(({ path }) => /^(?:stories|originals)\//.test(path));
    return new Map(wanted.map(({ path, bytes }) => [path, bytes.toString('utf8')]));
  };
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(3), fc.oneof(act, fc.constant('join' as const))), { maxLength: 8 }),
      async (acts) => {
        const { library, clock } = await inbox();
        const { root } = library;
        const first = await documents(root);
        let steps = 0;
        for (const [pick, one] of acts) {
          const ids = [...library.state.stories.keys()];
          const id = ids[pick % ids.length] ?? '';
          const other = ids[(pick + 1) % ids.length] ?? '';
          const wanted: CutAct = one === 'join' ? { act: 'join', other } : one;
          await library.cut(id, wanted).then(
            () => {
              steps += 1;
            },
            () => undefined,
          );
        }
        const last = await documents(root);
        await library.close();
        const again = await openLibrary(root, 'change', nodeFileSystem, clock);
        for (let at = 0; at < steps; at += 1) await again.undo();
        expect(await documents(root)).toEqual(first);
        for (let at = 0; at < steps; at += 1) await again.redo();
        expect(await documents(root)).toEqual(last);
        await again.close();
      },
    ),
    { numRuns: 20 },
  );
});
