import { basename } from 'node:path';
import { currentFormat } from '../../shared/domain/format.ts';
import type { Publication } from '../../shared/domain/publication.ts';
import { PublicationGate } from '../../shared/publication/gate/publication-gate.ts';
import type { PublicationModel } from '../../shared/publication/publication-model.ts';
import type { PublicationWarning } from '../../shared/publication/publication-warning.ts';
import type { WithheldStory } from '../../shared/publication/select-stories.ts';
import { newId } from '../library/documents/new-id.ts';
import type { Library } from '../library/library.ts';
import { type PublicationWish, planPublication } from './plan-publication.ts';
import { createTypesetter } from './print/create-typesetter.ts';
import { writeBooklet } from './print/publish-booklet.ts';
import { type SetBooklet, setBooklet } from './print/set-booklet.ts';
import { publicMedia } from './public-media.ts';
import { CprAroundStoriesError, NothingToPublishError, refuseLeaks } from './publish-error.ts';
import { publishSite, refuseForeignSite } from './site/publish-site.ts';

export type PublishPhase = 'site' | 'booklet';

export interface PublishRequest extends PublicationWish {
  /** Absolute paths; null for a format that is not wanted. */
  readonly site: string | null;
  readonly pdf: string | null;
  readonly onPhase?: (phase: PublishPhase) => void;
  /** Stops the work; everything that was published before stands as it did. */
  readonly signal?: AbortSignal;
  /** Sets the booklet somewhere else than in this process. */
  readonly setBooklet?: (model: PublicationModel) => Promise<SetBooklet>;
}

export interface Published {
  readonly site: string | null;
  readonly pdf: string | null;
  readonly stories: readonly { readonly id: string; readonly title: string }[];
  readonly withheld: readonly WithheldStory[];
  readonly warnings: readonly PublicationWarning[];
  /** To be written into the library with the command `record-publication`. */
  readonly record: Publication;
}

/**
 * Publishes the stories of a collection, or all approved ones, to which every consent reaches, in
 * the formats asked for. Reads the library and leaves it as it is. The booklet is set first and
 * written last, so that whoever stops the work, or is refused, keeps both old outputs.
 * @throws NothingToPublishError, CprAroundStoriesError, LeakError, LibraryError `collection-not-found`, and what
 *   the formats throw.
 */
export async function publishLibrary(
  library: Library,
  request: PublishRequest,
): Promise<Published> {
  const { scope, signal, onPhase } = request;
  const at = new Date().toISOString();
  const { chosen, withheld, model, around } = planPublication(library.state, request, at);
  if (chosen.length === 0) throw new NothingToPublishError(scope, withheld);
  const cpr = around.find(({ type }) => type === 'CPR');
  if (cpr !== undefined) throw new CprAroundStoriesError(cpr.text);
  if (request.site !== null) await refuseForeignSite(request.site);
  const index = await library.traces.index(chosen);
  const gate = new PublicationGate({ model, stories: chosen, index });
  refuseLeaks(gate.inTexts());
  refuseLeaks(
    [request.site, request.pdf].flatMap((path) => (path === null ? [] : gate.inName(path))),
  );

  const readMedia = publicMedia(library.media);
  const outputs: Publication['outputs'][number][] = [];
  const warnings: PublicationWarning[] = around.map(({ text }) => ({
    code: 'identifier-around',
    text,
  }));
  let booklet: SetBooklet | null = null;
  if (request.pdf !== null) {
    signal?.throwIfAborted();
    onPhase?.('booklet');
    booklet = await (request.setBooklet?.(model) ??
      setBooklet(model, readMedia, await createTypesetter()));
    refuseLeaks(gate.inBooklet(basename(request.pdf), booklet.texts));
    warnings.push(...booklet.warnings);
    signal?.throwIfAborted();
  }
  if (request.site !== null) {
    onPhase?.('site');
    const stop = signal === undefined ? {} : { signal };
    const inspect = (path: string, content: string) => refuseLeaks(gate.inFile(path, content));
    const { site: folder } = request;
    const site = await publishSite({ model, readMedia, folder, inspect, ...stop });
    outputs.push({ format: 'site', path: site.folder });
    warnings.push(...site.warnings);
  }
  if (request.pdf !== null && booklet !== null) {
    outputs.unshift({ format: 'pdf', path: await writeBooklet(request.pdf, booklet.pdf) });
  }
  return {
    site: outputs.find(({ format }) => format === 'site')?.path ?? null,
    pdf: outputs.find(({ format }) => format === 'pdf')?.path ?? null,
    stories: chosen.map(({ id, title }) => ({ id, title })),
    withheld,
    warnings,
    record: {
      format: currentFormat,
      id: newId(),
      at,
      title: model.title,
      scope,
      collection: request.collection,
      outputs,
      stories: chosen.map(({ id, revision }) => ({ id, revision })),
      withheld: withheld.map(({ id, reasons }) => ({
        id,
        reasons: [...new Set(reasons.map(({ code }) => code))],
      })),
    },
  };
}
