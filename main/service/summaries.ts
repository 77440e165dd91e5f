import type { Story } from '../../shared/domain/story.ts';
import type { OpenLibrary } from '../../shared/ipc/library-calls.ts';
import type { StorySummary } from '../../shared/ipc/story-calls.ts';
import { excerptOf } from '../../shared/markdown/excerpt-of.ts';
import type { Library } from '../library/library.ts';

/** What a list shows of a story. */
export function summaryOf(story: Story): StorySummary {
  const { id, title, lead, body, status, archived, kind, date, tags, createdAt, changedAt } = story;
  return {
    id,
    title,
    lead,
    excerpt: lead === '' ? excerptOf(body) : '',
    status,
    archived,
    kind,
    date,
    tags: { method: [...tags.method], outcome: [...tags.outcome], area: [...tags.area] },
    createdAt,
    changedAt,
  };
}

/**
 * What a view knows of the open library.
 * @param flaws how many things the quick check found that are worth telling.
 */
export function openLibraryOf(library: Library, flaws: number): OpenLibrary {
  const { id, name, organisation, language, taxonomy, settings } = library.state.info;
  return {
    id,
    name,
    organisation,
    language,
    folder: library.root,
    // A value of plain arrays, as a schema reads it on the other side.
    taxonomy: structuredClone(taxonomy) as OpenLibrary['taxonomy'],
    settings,
    setAside: [...library.setAside],
    openElsewhere: library.openElsewhere,
    readOnly: library.readOnly,
    flaws,
    canUndo: library.canUndo,
    canRedo: library.canRedo,
  };
}
