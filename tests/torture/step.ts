import { changesOf } from '../../main/library/commands/changes-of.ts';
import type { Command } from '../../main/library/commands/command.ts';
import { newId } from '../../main/library/documents/new-id.ts';
import type { Library } from '../../main/library/library.ts';
import { LibraryError } from '../../main/library/library-error.ts';
import type { Collection } from '../../shared/domain/collection.ts';
import { contentOf } from '../../shared/domain/content-of.ts';
import { currentFormat } from '../../shared/domain/format.ts';
import { imported } from '../support/imported.ts';
import { makeStory } from '../support/make-story.ts';
import { cutting } from './cutting.ts';
import { type Essences, essencesAfter } from './judge.ts';

/** Something that a person does, and what the documents become by it; null where it leads back. */
export interface Step {
  readonly name: string;
  readonly attempted: Essences | null;
  run(): Promise<unknown>;
}

const names = [
  ...['type', 'type', 'type', 'tag', 'import', 'approve', 'archive', 'delete', 'put back'],
  ...['undo', 'undo', 'redo', 'restore', 'collect', 'rename', 'cut', 'cut', 'replace', 'decide'],
] as const;

/** A step that is possible now, by chance; null where the one that came up is not. */
export async function randomStep(
  library: Library,
  random: () => number,
  at: string,
): Promise<Step | null> {
  const name = names[Math.floor(random() * names.length)];
  const ids = [...library.state.stories.keys()];
  const id = ids[Math.floor(random() * ids.length)] ?? '';
  const word = `ord ${Math.floor(random() * 1e6)}`;
  switch (name) {
    case 'import':
      return importing(library, word, at);
    case 'undo':
      return library.canUndo ? { name, attempted: null, run: () => library.undo() } : null;
    case 'redo':
      return library.canRedo ? { name, attempted: null, run: () => library.redo() } : null;
    case 'put back': {
      const [deleted] = await library.deleted().catch(() => []);
      if (deleted === undefined) return null;
      const { story } = deleted;
      // The bin also holds what an import that was refused took back: nobody has seen it before.
      const likewise = step(library, { type: 'restore-deleted', story, at });
      return likewise && { ...likewise, name, run: () => library.restoreDeleted(story.id) };
    }
    case 'collect': {
      const collection: Collection = {
        format: currentFormat,
        id: newId(),
        title: word,
        introduction: '',
        audience: '',
        scope: [],
        stories: ids,
        createdAt: at,
        changedAt: at,
      };
      return step(library, { type: 'save-collection', collection });
    }
    case 'rename':
      return step(library, { type: 'edit-library', info: { name: word } });
    case undefined:
      return null;
  }
  if (id === '') return importing(library, word, at);
  switch (name) {
    case 'type':
      return step(library, { type: 'edit-story', id, content: { body: `${word} blev sagt.` }, at });
    case 'tag':
      return step(library, {
        type: 'edit-story',
        id,
        content: { tags: { method: [word], outcome: [], area: [] } },
        at,
      });
    case 'approve':
      return step(library, { type: 'approve-stories', ids: [id], by: 'Mette', at });
    case 'archive': {
      const archived = library.state.stories.get(id)?.archived !== true;
      return step(library, { type: 'archive-story', id, archived, at });
    }
    case 'delete':
      return step(library, { type: 'delete-story', id });
    case 'restore':
      return restoring(library, id, at);
    case 'cut':
      return cutting(library, random, at);
    case 'replace': {
      const content = { body: `${word} blev sagt til Maja.` };
      const pseudonyms = [{ from: 'Sofie', to: 'Maja' }];
      return step(library, { type: 'replace-in-story', id, content, pseudonyms, at });
    }
    case 'decide': {
      const [text = ''] = library.state.stories.get(id)?.body.split(' ') ?? [];
      const findings = text === '' ? [] : [{ text, type: 'PERSON' as const }];
      return step(library, { type: 'decide-findings', id, findings, verdict: 'looked', at });
    }
  }
}

/** A command as a step. */
export function step(library: Library, command: Command): Step | null {
  try {
    const attempted = essencesAfter(library.state, changesOf(library.state, command));
    return { name: command.type, attempted, run: () => library.apply(command) };
  } catch (error) {
    if (!(error instanceof LibraryError)) throw error;
    // The gate holds the story back: nothing to try.
    return null;
  }
}

/** The oldest version of a story, brought back; null where there is none that can be read now. */
export async function restoring(library: Library, id: string, at: string): Promise<Step | null> {
  const former = await library.former(id).catch(() => null);
  const oldest = former?.versions.at(-1);
  if (oldest === undefined) return null;
  const content = contentOf(oldest.story);
  const wasInInbox = oldest.story.status === 'inbox';
  const likewise = step(library, { type: 'restore-version', id, content, wasInInbox, at });
  const run = () => library.restoreVersion(id, oldest.version.number);
  return likewise && { ...likewise, run };
}

/** An import of three stories with their originals, one of them made safe already. */
export function importing(library: Library, word: string, at: string): Step | null {
  const stories = (['inbox', 'inbox', 'anonymised'] as const).map((status, number) => {
    const told = [`${word} kom. Sofie blev.`, `Så gik de ${word} hjem.`];
    const story = makeStory({
      title: `${word} ${number}`,
      body: told.join('\n\n'),
      status,
      createdAt: at,
      changedAt: at,
    });
    const parts = [
      { kind: 'greeting', text: 'Kære alle' } as const,
      ...told.map((text) => ({ kind: 'story', text }) as const),
      { kind: 'closing', text: 'Hilsen Nanna' } as const,
    ];
    const { original } = imported(story, parts.map(({ text }) => text).join('\n\n'));
    return { story, original: { ...original, parts } };
  });
  return step(library, { type: 'import-stories', imported: stories });
}
