import { createRequire } from 'node:module';
import { join } from 'node:path';
import { openLibrary } from '../../main/library/open-library.ts';
import { createTypesetter } from '../../main/publish/print/create-typesetter.ts';
import { publishBooklet } from '../../main/publish/print/publish-booklet.ts';
import { bookletJob } from '../../main/publish/print/set-booklet.ts';
import { readShippedFonts } from '../../main/publish/print/shipped-fonts.ts';
import { publicationModel } from '../../shared/publication/publication-model.ts';
import { generatedLibrary } from './generated-library.ts';
import { paired } from './measure.ts';
import { milliseconds, type Row, times } from './row.ts';

type Binding = typeof import('@myriaddreamin/typst-ts-node-compiler');

const goal = 1.3;

/** A booklet from the model to the file, beside a bare Typst compile of the very same source. */
export async function benchBooklet(folder: string, count: number): Promise<Row> {
  const root = join(folder, `booklet-${count}`);
  await generatedLibrary(root, count);
  const { state, media } = await openLibrary(root, 'read');
  const model = publicationModel({
    library: state.info,
    stories: [...state.stories.values()],
    title: 'Bench',
    introduction: '',
    audience: '',
    scope: 'print',
    publishedOn: '2026-01-01',
  });
  const typesetter = await createTypesetter();
  const { source } = bookletJob({ model, files: new Map() }, typesetter).job;
  const file = join(folder, 'booklet.pdf');
  const bare = await bareCompile(source, folder);
  let pages = 0;
  const { ours, floor, ratio } = await paired(
    async () => {
      const readMedia = (name: string) => media.read(name);
      ({ pages } = await publishBooklet({ model, readMedia, file, typesetter }));
    },
    bare,
    5,
  );
  return {
    what: `A booklet of ${count} stories (${pages} pages, ${typesetter.engine})`,
    ours: milliseconds(ours),
    floor: milliseconds(floor),
    against: 'a bare Typst compile of the same source in process',
    ratio: times(ratio),
    goal: count === 50 ? `≤ ${times(goal)}` : 'reported',
    holds: count !== 50 || ratio <= goal,
  };
}

async function bareCompile(source: string, workspace: string): Promise<() => void> {
  const binding: Binding = createRequire(import.meta.url)('@myriaddreamin/typst-ts-node-compiler');
  const fonts = await readShippedFonts();
  const compiler = binding.NodeCompiler.create({
    workspace,
    fontArgs: [{ fontBlobs: fonts.map((font) => Buffer.from(font)) }],
  });
  return () => {
    const document = compiler.compile({ mainFileContent: source }).result;
    if (document === null) throw new Error('The bare compile failed.');
    compiler.pdf(document, { pdfStandard: 'ua-1' });
    compiler.evictCache(0);
  };
}
