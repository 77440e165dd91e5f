import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type PublishedDemo, publishDemo } from '../../demo/publish-demo.ts';
import { openLibrary } from '../../main/library/open-library.ts';
import { withholdingReasons } from '../../shared/publication/select-stories.ts';
import { pdfStructureViolations } from '../support/pdf-structure.ts';
import { pdfText, wordCounts } from '../support/pdf-text.ts';

describe('the published demo', () => {
  let demo: PublishedDemo;

  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'gode-historier-demo-'));
    demo = await publishDemo(folder);
    return () => rm(folder, { recursive: true, force: true });
  }, 60_000);

  test('is a booklet that breaks no structural condition of PDF/UA-1', () => {
    expect(pdfStructureViolations(demo.pdf)).toEqual([]);
  });

  test('prints every word of the stories whose consent reaches, and not the others’ titles', async () => {
    const { state } = await openLibrary(demo.library, 'read');
    const stories = [...state.stories.values()];
    const printed = pdfText(demo.pdf);
    const counts = wordCounts(printed);
    const reaching = stories.filter((story) => withholdingReasons(story, 'web').length === 0);
    expect(reaching).toHaveLength(9);
    const told = reaching.flatMap(({ title, lead, body, quote }) => [title, lead, body, quote]);
    const lost = [...wordCounts(told.join('\n')).keys()].filter((word) => !counts.has(word));
    expect(lost).toEqual([]);
    for (const story of stories.filter((one) => !reaching.includes(one))) {
      expect(printed).not.toContain(story.title);
    }
  });

  test('names no contributor who chose to stay unnamed, in the booklet or on the site', async () => {
    const { state } = await openLibrary(demo.library, 'read');
    const unnamed = [...state.stories.values()]
      .flatMap(({ contributors }) => contributors)
      .filter(({ attribution, name }) => attribution !== 'named' && name !== '');
    expect(unnamed.length).toBeGreaterThan(3);
    const pages = await Promise.all(
      (await pagesOf(demo.site)).map((page) => readFile(page, 'utf8')),
    );
    const published = [pdfText(demo.pdf), ...pages].join('\n');
    for (const { name } of unnamed) expect(published).not.toContain(name);
  });

  test('is a site with a page a story', async () => {
    expect(await readdir(join(demo.site, 'historier'))).toHaveLength(9);
  });
});

async function pagesOf(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => name.endsWith('.html')).map((name) => join(folder, name));
}
