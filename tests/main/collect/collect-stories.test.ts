import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { collectStories } from '../../../main/collect/collect-stories.ts';
import { limits } from '../../../main/collect/limits.ts';
import { setAsideSentence } from '../../../main/collect/set-aside-sentence.ts';
import { starterTaxonomy } from '../../../shared/domain/starter-taxonomy.ts';
import { messages } from '../../../shared/messages/messages.ts';
import { docxOf, paragraph } from '../../support/docx-of.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { gif, png } from './small-images.ts';

/** Writes files into a new folder, reads the names out of it and tells what came of them. */
async function collect(files: Readonly<Record<string, string | Uint8Array>>, ...names: string[]) {
  const root = await temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), content);
  }
  return collectFrom(root, ...names);
}

async function collectFrom(root: string, ...names: string[]) {
  const { stories, setAside } = await collectStories({
    names: names.length === 0 ? ['.'] : names,
    resolve: (name) => resolve(root, name),
    taxonomy: starterTaxonomy,
  });
  return {
    stories,
    files: stories.map(({ file }) => file),
    aside: setAside.map(({ file, cause }) => [file, cause.code]),
    sentences: setAside.map(({ cause }) => setAsideSentence(cause, messages('da'))),
  };
}

const withMedia = (...names: string[]) =>
  `---\ntitle: X\nmedia:\n${names.map((name) => `  - {file: '${name}', alt: a}\n`).join('')}---\nTekst`;

describe('a heap of files', () => {
  it('comes in, whatever else lies among it, and each refusal has a sentence', async () => {
    const { files, aside, sentences } = await collect({
      'a.md': 'Tekst',
      'b.txt': 'Tekst',
      'c.DOCX': docxOf(paragraph('Tekst')),
      'd/e.markdown': 'Tekst',
      'd/.skjult.txt': 'Tekst',
      'd/~$c.docx': 'lås',
      'd/Thumbs.db': 'x',
      'f.docx': png,
      'g.doc': 'x',
      'h.txt': Buffer.from([0, 1, 2, 3]),
      'i.txt': '',
      'j.md': '---\ntitle: a: b\n---\nT',
      'k.pdf': '%PDF',
      'l.png': png,
      'm.md': Buffer.alloc(limits.text + 1, 'a'),
      'm.txt': Buffer.alloc(limits.text + 1, 'a'),
      'n.md': `---\na: ${'['.repeat(20_000)}\n---\nT`,
      uden: 'x',
    });
    expect(files).toEqual(['a.md', 'b.txt', 'c.DOCX', join('d', 'e.markdown')]);
    expect(aside).toEqual([
      ['f.docx', 'not-docx'],
      ['g.doc', 'old-word'],
      ['h.txt', 'not-text'],
      ['i.txt', 'empty'],
      ['j.md', 'front-matter-syntax'],
      ['k.pdf', 'unknown-type'],
      ['l.png', 'unknown-type'],
      ['m.md', 'too-large'],
      ['m.txt', 'too-large'],
      ['n.md', 'front-matter-syntax'],
      ['uden', 'unknown-type'],
    ]);
    for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}.*[.?]$/u);
  });

  it('is read once, however many names lead to it', async () => {
    const { files } = await collect({ 'm/a.txt': 'Tekst' }, 'm', 'm/a.txt', './m');
    expect(files).toEqual([join('m', 'a.txt')]);
  });

  it('tells of a name that leads nowhere', async () => {
    expect((await collect({}, 'væk.txt')).aside).toEqual([['væk.txt', 'not-found']]);
    expect((await collect({}, 'væk')).aside).toEqual([['væk', 'not-found']]);
  });

  it('does not follow a folder’s links round in a circle', async () => {
    const root = await temporaryFolder();
    await writeFile(join(root, 'a.txt'), 'Tekst');
    await symlink(root, join(root, 'rundt'), 'junction');
    expect((await collectFrom(root)).files).toEqual(['a.txt']);
  });

  it.skipIf(process.platform === 'win32')('does not wait for a device to end', async () => {
    const { aside, sentences } = await collect({}, '/dev/zero');
    expect(aside).toEqual([['/dev/zero', 'not-a-file']]);
    expect(sentences[0]).toContain('enhed');
  });
});

describe('media beside a story', () => {
  it('come in by what they are, and are no strangers in the folder', async () => {
    const { stories, aside } = await collect({
      'a.md': withMedia('hus.jpg', 'under/to.png', 'stemme.mp3'),
      'hus.jpg': gif,
      'under/to.png': png,
      'stemme.mp3': 'lyd',
    });
    expect(aside).toEqual([]);
    expect(stories[0]?.media.map(({ name, ending }) => [name, ending])).toEqual([
      ['hus.jpg', 'gif'],
      ['under/to.png', 'png'],
      ['stemme.mp3', 'mp3'],
    ]);
  });

  it('are left where they are missing or lie, and the story comes in', async () => {
    const { stories, aside } = await collect(
      { 'a.md': withMedia('væk.png', 'løgn.png'), 'løgn.png': 'ikke et billede' },
      'a.md',
    );
    expect(aside).toEqual([
      ['a.md', 'media-missing'],
      ['a.md', 'media-type'],
    ]);
    expect(stories[0]?.content).toMatchObject({ title: 'X', body: 'Tekst', media: [] });
  });

  it('are not fetched from outside the folder, by any way', async () => {
    const root = await temporaryFolder();
    const inside = join(root, 'inde');
    await mkdir(inside);
    await writeFile(join(root, 'secret.png'), png);
    await symlink(join(root, 'secret.png'), join(inside, 'link.png'));
    await writeFile(
      join(inside, 'a.md'),
      withMedia('../secret.png', 'x/../../secret.png', join(root, 'secret.png'), 'link.png'),
    );
    const { stories, aside } = await collectFrom(inside, 'a.md');
    expect(aside).toEqual(Array(4).fill(['a.md', 'media-missing']));
    expect(stories[0]?.media).toEqual([]);
  });
});

describe('a plain text', () => {
  it('becomes a story with a title, and its original stays as it came', async () => {
    const { stories } = await collect({ 'a.txt': 'Kaffe\r\n\r\n* en\r\n* to_\r\n' });
    expect(stories[0]?.content).toMatchObject({ title: 'Kaffe', body: '- en\n- to\\_' });
    expect(stories[0]?.original).toBe('Kaffe\r\n\r\n* en\r\n* to_\r\n');
  });
});
