import type { Collection } from '../../shared/domain/collection.ts';
import type { Scope } from '../../shared/domain/consent.ts';
import { currentFormat } from '../../shared/domain/format.ts';
import type { Publication } from '../../shared/domain/publication.ts';
import { messages } from '../../shared/messages/messages.ts';
import { frameFindings } from '../../shared/publication/frame-findings.ts';
import { publicationModel } from '../../shared/publication/publication-model.ts';
import { selectStories, type WithheldStory } from '../../shared/publication/select-stories.ts';
import type { Library } from '../library/library.ts';
import { LibraryError } from '../library/library-error.ts';
import { newId } from '../library/new-id.ts';
import type { LibraryState } from '../library/state.ts';
import { withoutMetadata } from '../library/without-metadata.ts';
import type { MediaWarning } from './media-warning.ts';
import { createTypesetter } from './print/create-typesetter.ts';
import { publishBooklet } from './print/publish-booklet.ts';
import type { BookletWarning } from './print/set-booklet.ts';
import { publishSite } from './site/publish-site.ts';

export type PublishPhase = 'site' | 'booklet';

export interface PublishRequest {
  readonly scope: Scope;
  /** Null for every approved story. */
  readonly collection: string | null;
  /** Absolute paths; null for a format that is not wanted. */
  readonly site: string | null;
  readonly pdf: string | null;
  readonly onPhase?: (phase: PublishPhase) => void;
  readonly signal?: AbortSignal;
}

export interface Published {
  readonly site: string | null;
  readonly pdf: string | null;
  readonly stories: readonly { readonly id: string; readonly title: string }[];
  readonly withheld: readonly WithheldStory[];
  readonly warnings: readonly (MediaWarning | BookletWarning | FrameWarning)[];
  /** To be written into the library with the command `record-publication`. */
  readonly record: Publication;
}

/** A telephone number or an address in the words around the stories: told of, since it may be wanted. */
export interface FrameWarning {
  readonly code: 'identifier-around';
  readonly text: string;
}

/** A CPR number stands in the words around the stories, so nothing was published. */
export class CprAroundStoriesError extends Error {
  readonly found: string;

  constructor(found: string) {
    super('cpr-around-stories');
    this.name = 'CprAroundStoriesError';
    this.found = found;
  }
}

/** Nothing may be shown in this scope, so nothing was published. */
export class NothingToPublishError extends Error {
  readonly withheld: readonly WithheldStory[];

  constructor(withheld: readonly WithheldStory[]) {
    super('nothing-to-publish');
    this.name = 'NothingToPublishError';
    this.withheld = withheld;
  }
}

/**
 * Publishes the stories of a collection, or all approved ones, to which every consent reaches, in
 * the formats asked for. Reads the library and leaves it as it is.
 * @throws NothingToPublishError, CprAroundStoriesError, LibraryError `collection-not-found`, and what the formats throw.
 */
export async function publishLibrary(
  library: Library,
  request: PublishRequest,
): Promise<Published> {
  const { scope, signal } = request;
  const collection = findCollection(library.state, request.collection);
  const { chosen, withheld } = selectStories(
    [...library.state.stories.values()],
    scope,
    collection,
  );
  if (chosen.length === 0) throw new NothingToPublishError(withheld);

  const { info } = library.state;
  const at = new Date().toISOString();
  const model = publicationModel({
    library: info,
    stories: chosen,
    title: collection?.title ?? messages(info.language).publishing.allStoriesTitle(info.name),
    introduction: collection?.introduction ?? '',
    audience: collection?.audience ?? '',
    scope,
    publishedOn: at.slice(0, 10),
  });
  const around = frameFindings(model);
  const cpr = around.find(({ type }) => type === 'CPR');
  if (cpr !== undefined) throw new CprAroundStoriesError(cpr.text);
  const job = {
    model,
    readMedia: async (file: string) => withoutMetadata(await library.media.read(file)),
    ...(signal === undefined ? {} : { signal }),
  };

  const outputs: Publication['outputs'][number][] = [];
  const warnings: Published['warnings'][number][] = around.map(({ text }) => ({
    code: 'identifier-around',
    text,
  }));
  if (request.pdf !== null) {
    request.onPhase?.('booklet');
    const typesetter = await createTypesetter();
    const booklet = await publishBooklet({ ...job, file: request.pdf, typesetter });
    outputs.push({ format: 'pdf', path: booklet.file });
    warnings.push(...booklet.warnings);
  }
  if (request.site !== null) {
    request.onPhase?.('site');
    const site = await publishSite({ ...job, folder: request.site });
    outputs.push({ format: 'site', path: site.folder });
    warnings.push(...site.warnings);
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
      scope,
      collection: request.collection,
      outputs,
      stories: chosen.map(({ id, revision }) => ({ id, revision })),
    },
  };
}

function findCollection(state: LibraryState, id: string | null): Collection | null {
  if (id === null) return null;
  const collection = state.collections.get(id);
  if (collection === undefined) throw new LibraryError({ code: 'collection-not-found', id });
  return collection;
}
