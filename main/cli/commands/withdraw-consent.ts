import { standsIn } from '../../../shared/consent/stands-in.ts';
import { withdrawalLines } from '../../../shared/consent/withdrawal-lines.ts';
import type { Story, StoryContent } from '../../../shared/domain/story.ts';
import { storyIn } from '../../library/commands/story-in.ts';
import type { CliCommand, CommandLine } from '../command.ts';
import type { CliContext } from '../context.ts';
import { printJson } from '../print-json.ts';
import { RefusedError, UsageError } from '../usage-error.ts';
import { withLibrary } from '../with-library.ts';

/**
 * `withdraw`: somebody takes their consent back. The story leaves every collection, and each publication
 * in which it stands is told of with what to do about it.
 */
export const withdrawConsent: CliCommand = {
  options: { citizen: 'flag', contributor: 'text', json: 'flag' },
  run(line, context) {
    const { cli } = context.texts;
    const id = line.words[1] ?? '';
    if (id === '') throw new UsageError(cli.missing(cli.things.story));
    if (line.flag('citizen') === (line.text('contributor') !== '')) {
      throw new UsageError(cli.missing(cli.things.whose));
    }
    return withLibrary(line, context, 'change', async (library) => {
      const story = storyIn(library.state, id);
      const content = withdrawnContent(story, line, context);
      const collections = [...library.state.collections.values()]
        .filter(({ stories }) => stories.includes(id))
        .map((collection) => ({ id: collection.id, title: collection.title }));
      await library.apply({ type: 'edit-story', id, content, at: new Date().toISOString() });
      const publications = standsIn(library.state.publications.values(), id);
      if (line.flag('json')) {
        printJson(context, { id, title: story.title, collections, publications });
      } else {
        const titles = collections.map(({ title }) => title);
        for (const text of withdrawalLines(story.title, titles, publications, context.texts)) {
          context.print(text);
        }
      }
      return 0;
    });
  },
};

/** @throws RefusedError where no contributor has the name. */
function withdrawnContent(
  { contributors, citizenConsent }: Story,
  line: CommandLine,
  { texts }: CliContext,
): Partial<StoryContent> {
  if (line.flag('citizen')) return { citizenConsent: { ...citizenConsent, state: 'withdrawn' } };
  const name = line.text('contributor');
  if (!contributors.some((contributor) => contributor.name === name)) {
    throw new RefusedError(texts.consent.noContributor(name));
  }
  return {
    contributors: contributors.map((contributor) =>
      contributor.name === name
        ? { ...contributor, consent: { ...contributor.consent, state: 'withdrawn' as const } }
        : contributor,
    ),
  };
}
