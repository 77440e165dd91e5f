import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildDemo } from '../../demo/build-demo.ts';
import { openLibrary } from '../../main/library/open-library.ts';
import type { LibraryState } from '../../main/library/state.ts';
import { approvalReasons } from '../../shared/approval/approval-reasons.ts';
import type { Story } from '../../shared/domain/story.ts';
import { facets } from '../../shared/domain/taxonomy.ts';
import { selectStories } from '../../shared/publication/select-stories.ts';

describe('the demo library', () => {
  let state: LibraryState;
  let root: string;
  let approved: readonly Story[];
  let inbox: readonly Story[];

  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'gode-historier-demo-'));
    const { library } = await buildDemo(join(folder, 'demo'));
    root = library;
    ({ state } = await openLibrary(library, 'read'));
    const stories = [...state.stories.values()];
    approved = stories.filter(({ status }) => status === 'approved');
    inbox = stories.filter(({ status }) => status === 'inbox');
    return () => rm(folder, { recursive: true, force: true });
  });

  test('holds ten approved stories and four in the inbox that the gate holds back', () => {
    expect([approved.length, inbox.length]).toEqual([10, 4]);
    expect(inbox.every((story) => approvalReasons(story).length > 0)).toBe(true);
  });

  test('names no folder of the machine that it was made on', async () => {
    for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const text = await readFile(join(entry.parentPath, entry.name), 'latin1');
      expect(text, entry.name).not.toContain(process.cwd());
    }
  });

  test('tags every approved story in every facet, with terms of the taxonomy alone', () => {
    for (const story of approved) {
      for (const facet of facets) {
        expect(story.tags[facet].length, story.title).toBeGreaterThan(0);
        expect(story.proposedTags[facet], story.title).toEqual([]);
      }
    }
  });

  test('shows figures in all their forms, costs of what was saved away, and pictures', () => {
    const forms = approved.flatMap(({ figures }) => figures.map(({ form }) => form));
    expect(new Set(forms)).toEqual(new Set(['value', 'change', 'comparison']));
    const consequence = approved.filter(({ kind }) => kind === 'consequence');
    expect(consequence.map(({ costs }) => costs.length > 0)).toEqual([true]);
    expect(approved.filter(({ media }) => media.length > 0)).toHaveLength(2);
  });

  test('has a story by two people, and every kind of attribution', () => {
    expect(approved.some(({ contributors }) => contributors.length === 2)).toBe(true);
    const attributions = approved.flatMap(({ contributors }) =>
      contributors.map(({ attribution }) => attribution),
    );
    expect(new Set(attributions)).toEqual(new Set(['anonymous', 'role', 'named']));
  });

  test('holds one story back from the web, for which no one has consented', () => {
    const [collection] = state.collections.values();
    const stories = [...state.stories.values()];
    expect(collection?.stories).toHaveLength(10);
    expect(selectStories(stories, 'web', collection ?? null).withheld).toHaveLength(1);
    expect(selectStories(stories, 'print', collection ?? null).withheld).toEqual([]);
  });
});
