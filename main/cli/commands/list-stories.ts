import type { Story } from '../../../shared/domain/story.ts';
import { type StoryStatus, storyStatuses } from '../../../shared/domain/story.ts';
import { type Facet, facets, type Taxonomy } from '../../../shared/domain/taxonomy.ts';
import { findTerm } from '../../../shared/interchange/match-tags.ts';
import { choice } from '../choice.ts';
import type { CliCommand, CommandLine } from '../command.ts';
import type { CliContext } from '../context.ts';
import { printJson } from '../print-json.ts';
import { RefusedError } from '../usage-error.ts';
import { withLibrary } from '../with-library.ts';

const shownStatuses = [...storyStatuses, 'archived'] as const;

/** `list`: the stories that carry the tags and have the status asked for. */
export const listStories: CliCommand = {
  options: { method: 'text', outcome: 'text', area: 'text', status: 'text', json: 'flag' },
  run(line, context) {
    const status = choice(line, context, 'status', shownStatuses);
    return withLibrary(line, context, 'read', async ({ state }) => {
      const { taxonomy } = state.info;
      const wanted = facets.map(
        (facet) => [facet, wantedTerm(line, context, taxonomy, facet)] as const,
      );
      const found = [...state.stories.values()].filter(
        (story) =>
          (status === null || statusOf(story) === status) &&
          wanted.every(([facet, id]) => id === null || story.tags[facet].includes(id)),
      );
      if (line.flag('json'))
        printJson(
          context,
          found.map((story) => listed(story, taxonomy)),
        );
      else printList(context, found);
      return 0;
    });
  },
};

function wantedTerm(
  line: CommandLine,
  context: CliContext,
  taxonomy: Taxonomy,
  facet: Facet,
): string | null {
  const name = line.text(facet);
  if (name === '') return null;
  const term = findTerm(taxonomy[facet], name);
  if (term !== null) return term.id;
  const { cli, domain } = context.texts;
  throw new RefusedError(cli.unknownTag(domain.facets[facet], name));
}

function statusOf(story: Story): StoryStatus | 'archived' {
  return story.archived ? 'archived' : story.status;
}

function listed(story: Story, taxonomy: Taxonomy) {
  const labels = (facet: Facet) =>
    story.tags[facet].map((id) => taxonomy[facet].find((term) => term.id === id)?.label ?? id);
  return {
    id: story.id,
    title: story.title,
    status: statusOf(story),
    kind: story.kind,
    date: story.date,
    tags: { method: labels('method'), outcome: labels('outcome'), area: labels('area') },
    revision: story.revision,
    changedAt: story.changedAt,
  };
}

function printList(context: CliContext, stories: readonly Story[]): void {
  const { cli, domain } = context.texts;
  if (stories.length === 0) context.print(cli.nothingHere);
  for (const story of stories) {
    context.print(`${story.id}  ${domain.statuses[statusOf(story)].padEnd(13)} ${story.title}`);
  }
}
