import type { Collection } from '../../../shared/domain/collection.ts';
import { type Scope, scopes } from '../../../shared/domain/consent.ts';
import { currentFormat } from '../../../shared/domain/format.ts';
import { storyIn } from '../../library/commands/story-in.ts';
import { newId } from '../../library/documents/new-id.ts';
import type { LibraryState } from '../../library/state.ts';
import { choice } from '../choice.ts';
import type { CliCommand, CommandLine, ExitStatus } from '../command.ts';
import type { CliContext } from '../context.ts';
import { printJson } from '../print-json.ts';
import { UsageError } from '../usage-error.ts';
import { withLibrary } from '../with-library.ts';

/** `collection`: makes a collection of chosen or all approved stories, or lists the collections. */
export const collections: CliCommand = {
  options: {
    title: 'text',
    introduction: 'text',
    audience: 'text',
    scope: 'text',
    all: 'flag',
    json: 'flag',
  },
  run(line, context) {
    switch (line.words[1]) {
      case 'create':
        return create(line, context);
      case 'list':
        return list(line, context);
      default: {
        const { cli } = context.texts;
        throw new UsageError(cli.missing(cli.things.create));
      }
    }
  },
};

function create(line: CommandLine, context: CliContext): Promise<ExitStatus> {
  const { cli } = context.texts;
  const ids = [...new Set(line.words.slice(2))];
  const title = line.text('title').trim();
  const scope = choice(line, context, 'scope', scopes);
  if (title === '') throw new UsageError(cli.missing(cli.things.title));
  if (line.flag('all') === ids.length > 0)
    throw new UsageError(cli.missing(cli.things.storiesOrAll));
  return withLibrary(line, context, 'change', async (library) => {
    const collection = newCollection(line, title, chosenStories(line, ids, library.state), scope);
    await library.apply({ type: 'save-collection', collection });
    if (line.flag('json')) {
      const { id, stories } = collection;
      printJson(context, { id, title, stories });
    } else {
      context.print(cli.collectionCreated(title, collection.stories.length));
      context.print(collection.id);
    }
    return 0;
  });
}

function newCollection(
  line: CommandLine,
  title: string,
  stories: readonly string[],
  scope: Scope | null,
): Collection {
  const at = new Date().toISOString();
  return {
    format: currentFormat,
    id: newId(),
    title,
    introduction: line.text('introduction'),
    audience: line.text('audience'),
    scope: scope === null ? [] : [scope],
    stories,
    createdAt: at,
    changedAt: at,
  };
}

function chosenStories(
  line: CommandLine,
  ids: readonly string[],
  state: LibraryState,
): readonly string[] {
  const chosen = line.flag('all')
    ? [...state.stories.values()].filter((story) => story.status === 'approved' && !story.archived)
    : ids.map((id) => storyIn(state, id));
  return chosen.map((story) => story.id);
}

function list(line: CommandLine, context: CliContext): Promise<ExitStatus> {
  return withLibrary(line, context, 'read', async ({ state }) => {
    const all = [...state.collections.values()];
    const { cli } = context.texts;
    if (line.flag('json')) {
      printJson(
        context,
        all.map(({ id, title, audience, stories }) => ({ id, title, audience, stories })),
      );
      return 0;
    }
    if (all.length === 0) context.print(cli.noCollections);
    for (const { id, title, stories } of all) {
      context.print(cli.collectionLine(id, title, stories.length));
    }
    return 0;
  });
}
