import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { collectStories } from '../../../main/collect/collect-stories.ts';
import { exportStories } from '../../../main/publish/export-stories.ts';
import type { Story } from '../../../shared/domain/story.ts';
import { imported } from '../../support/imported.ts';
import { madeLibrary } from '../../support/made-library.ts';
import { makeStory } from '../../support/make-story.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);

async function libraryOf(...fields: readonly Partial<Story>[]) {
  const library = await madeLibrary();
  const file = await library.media.add(png, 'png');
  const picture = {
    kind: 'image',
    file,
    url: '',
    alt: 'To kopper',
    caption: '',
    transcript: '',
    recognisable: 'no',
  } as const;
  const stories = fields.map((own) => makeStory({ media: [picture], ...own }));
  await library.apply({ type: 'import-stories', imported: stories.map((one) => imported(one)) });
  return { library, stories };
}

test('what is exported comes in again as it was, pictures included', async () => {
  const { library, stories } = await libraryOf({
    tags: { method: ['hjemmebesoeg'], outcome: [], area: ['familie'] },
    lead: 'Med: kolon',
  });
  const folder = join(await temporaryFolder(), 'ud');
  expect(await exportStories(library, stories, folder)).toEqual(['kaffe-klokken-ni.md']);

  const { taxonomy } = library.state.info;
  const back = await collectStories({ names: [folder], resolve: (name) => name, taxonomy });
  expect(back.setAside).toEqual([]);
  const [story] = stories;
  expect(back.stories[0]?.content).toMatchObject({
    title: story?.title,
    lead: 'Med: kolon',
    body: story?.body,
    tags: story?.tags,
  });
  expect(back.stories[0]?.media[0]?.bytes).toEqual(png);
});

test('two stories of one title get two files, and two pictures', async () => {
  const { library, stories } = await libraryOf({}, {});
  const folder = join(await temporaryFolder(), 'ud');
  await exportStories(library, stories, folder);
  expect((await readdir(folder)).sort()).toEqual([
    'kaffe-klokken-ni-1.png',
    'kaffe-klokken-ni-2-1.png',
    'kaffe-klokken-ni-2.md',
    'kaffe-klokken-ni.md',
  ]);
});

test('the text as it came stays at home', async () => {
  const { library, stories } = await libraryOf({});
  const folder = join(await temporaryFolder(), 'ud');
  const [name = ''] = await exportStories(library, stories, folder);
  expect(await readFile(join(folder, name), 'utf8')).not.toContain('Teksten, som den kom.');
});

test('a folder that holds anything is refused and left alone', async () => {
  const { library, stories } = await libraryOf({});
  const folder = join(await temporaryFolder(), 'ud');
  await mkdir(folder);
  await writeFile(join(folder, 'mine.txt'), 'mine');
  await expect(exportStories(library, stories, folder)).rejects.toMatchObject({
    problem: { code: 'folder-in-use', folder },
  });
  expect(await readdir(folder)).toEqual(['mine.txt']);
});
