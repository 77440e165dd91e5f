import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import MarkdownIt from 'markdown-it';
import { openLibrary } from '../../main/library/open-library.ts';
import { publishSite } from '../../main/publish/site/publish-site.ts';
import { publicationModel } from '../../shared/publication/publication-model.ts';
import { renderSite } from '../../shared/site/render-site.ts';
import { generatedLibrary } from './generated-library.ts';
import { paired } from './measure.ts';
import { milliseconds, type Row, times } from './row.ts';

const goal = 2;

/**
 * Publishing a site, beside the least that any program would do for it: markdown-it over the same
 * texts, and as many files of the same size.
 */
export async function benchSite(folder: string, count: number): Promise<Row> {
  const root = join(folder, `site-${count}`);
  await generatedLibrary(root, count);
  const { state, media } = await openLibrary(root, 'read');
  const stories = [...state.stories.values()];
  const model = publicationModel({
    library: state.info,
    stories,
    title: 'Bench',
    introduction: '',
    audience: '',
    scope: 'web',
    publishedOn: '2026-01-01',
  });
  const target = join(folder, 'site');
  const { pages } = await publishSite({
    model,
    readMedia: (name) => media.read(name),
    folder: target,
  });
  const bare = join(folder, 'bare-site');
  const markdown = new MarkdownIt({ typographer: true });
  const contents = [...renderSite(model)].map(({ content }) => content);
  const { ours, floor, ratio } = await paired(
    () => publishSite({ model, readMedia: (name) => media.read(name), folder: target }),
    () => {
      rmSync(bare, { recursive: true, force: true });
      mkdirSync(bare);
      for (const { body } of stories) markdown.render(body);
      for (const [number, content] of contents.entries()) {
        writeFileSync(join(bare, `${number}.html`), content);
      }
    },
    11,
  );
  return {
    what: `A site of ${count} stories (${pages} pages)`,
    ours: milliseconds(ours),
    floor: milliseconds(floor),
    against: 'markdown-it, and writing as many files of the same size',
    ratio: times(ratio),
    goal: count === 1000 ? `≤ ${times(goal)}` : 'reported',
    holds: count !== 1000 || ratio <= goal,
  };
}
