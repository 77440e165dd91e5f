import type { Original } from '../../../shared/domain/original.ts';
import type { Command } from './command.ts';
import type { NewOriginals } from './write-changes.ts';

/** The originals that a command brings, by story. */
export function newOriginalsOf(command: Command): NewOriginals {
  switch (command.type) {
    case 'import-stories':
      return new Map(command.imported.map(({ story, original }) => [story.id, original]));
    case 'split-story':
      return new Map([[command.second.story.id, command.second.original]]);
    case 'restore-documents':
      return new Map(
        command.stories.flatMap(({ story, original }): (readonly [string, Original])[] =>
          original === null ? [] : [[story.id, original]],
        ),
      );
    default:
      return new Map();
  }
}
