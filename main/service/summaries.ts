import type { Story } from '../../shared/domain/story.ts';
import type { OpenLibrary } from '../../shared/ipc/library-calls.ts';
import type { StorySummary } from '../../shared/ipc/story-calls.ts';
import { conflictCopyOf } from '../../shared/library/conflict-copy.ts';
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
 * @param opened what was found at the opening: how many flaws, and whose cloud to tell of.
 */
export function openLibraryOf(
  library: Library,
  opened: Pick<OpenLibrary, 'flaws' | 'cloud'>,
): OpenLibrary {
  const { stories } = library.state;
  const { id, name, organisation, language, taxonomy, settings, rules } = library.state.info;
  return {
    id,
    name,
    organisation,
    language,
    folder: library.root,
    // A value of plain arrays, as a schema reads it on the other side.
    taxonomy: structuredClone(taxonomy) as OpenLibrary['taxonomy'],
    settings,
    rules,
    // The other text of a conflict is taken into the story's versions.
    setAside: library.setAside.filter(({ file }) => {
      const base = conflictCopyOf(file.slice(file.lastIndexOf('/') + 1));
      return base === null || !stories.has(base.toUpperCase());
    }),
    openElsewhere: library.openElsewhere,
    readOnly: library.readOnly,
    ...opened,
    conflicts: library.conflicts.map((story) => ({
      id: story,
      title: stories.get(story)?.title ?? '',
    })),
    historyFailure: library.historyFailure,
    canUndo: library.canUndo,
    canRedo: library.canRedo,
  };
}
