import { join } from 'node:path';
import { openLibrary } from '../../main/library/open-library.ts';
import { keyedHash } from '../../main/library/traces/keyed-hash.ts';
import { publishSite } from '../../main/publish/site/publish-site.ts';
import { TraceIndex } from '../../shared/anonymise/traces/trace-index.ts';
import { type Traces, tracesOf } from '../../shared/anonymise/traces/traces.ts';
import { currentFormat } from '../../shared/domain/format.ts';
import { PublicationGate } from '../../shared/publication/gate/publication-gate.ts';
import { publicationModel } from '../../shared/publication/publication-model.ts';
import { renderSite } from '../../shared/site/render-site.ts';
import { generatedLibrary } from './generated-library.ts';
import { paired } from './measure.ts';
import { milliseconds, type Row, times } from './row.ts';

/** The gate over a site, with ten names and a number traced of each story, beside publishing that site. */
export async function benchGate(folder: string, count: number): Promise<Row> {
  const root = join(folder, `gate-${count}`);
  await generatedLibrary(root, count);
  const { state, media } = await openLibrary(root, 'read');
  const stories = [...state.stories.values()];
  const frame = { title: 'Bench', introduction: '', audience: '', publishedOn: '2026-01-01' };
  const model = publicationModel({ library: state.info, stories, scope: 'web', ...frame });
  const hash = keyedHash('ab'.repeat(32));
  const traces = stories.map(({ id }, at): Traces => {
    const names = Array.from({ length: 10 }, (_, name) => `Torvald${name}x${at} Nissum${at}`);
    const strings = [...names, `31 42 ${10 + (at % 80)} 57`];
    const own = strings.map((text) => ({ text, type: 'replaced' as const }));
    return { format: currentFormat, id, erasedAt: '', traces: tracesOf(own, hash) };
  });
  const files = [...renderSite(model)];
  const target = join(folder, 'site');
  const { ours, floor, ratio } = await paired(
    () => {
      const gate = new PublicationGate({ model, stories, index: new TraceIndex(traces, hash) });
      gate.inTexts();
      for (const { path, content } of files) gate.inFile(path, content);
    },
    () => publishSite({ model, readMedia: (name) => media.read(name), folder: target }),
    5,
  );
  return {
    what: `The gate over a site of ${count} stories`,
    ours: milliseconds(ours),
    floor: milliseconds(floor),
    against: 'publishing that site',
    ratio: times(ratio),
    goal: 'reported',
    holds: true,
  };
}
