import { approvalSentence } from '../../../shared/approval/approval-sentence.ts';
import { reasonsAgainst } from '../../../shared/approval/reasons-against.ts';
import type { Story } from '../../../shared/domain/story.ts';
import { storyIn } from '../../library/commands/story-in.ts';
import { eraseDueOriginals } from '../../library/erase-due-originals.ts';
import type { CliCommand } from '../command.ts';
import { printJson } from '../print-json.ts';
import { UsageError } from '../usage-error.ts';
import { withLibrary } from '../with-library.ts';

/**
 * `approve`: a named person approves stories; those that the gate holds back are told of with their
 * reasons. Refused where a story asked for by its id is held back, or where none could be approved.
 */
export const approveStories: CliCommand = {
  options: { all: 'flag', by: 'text', json: 'flag' },
  run(line, context) {
    const { texts } = context;
    const { cli } = texts;
    const ids = [...new Set(line.words.slice(1))];
    const by = line.text('by').trim();
    if (line.flag('all') === ids.length > 0)
      throw new UsageError(cli.missing(cli.things.storiesOrAll));
    if (by === '') throw new UsageError(cli.missing(cli.things.by));

    return withLibrary(line, context, 'change', async (library) => {
      const stories = line.flag('all')
        ? [...library.state.stories.values()].filter((story) => !story.archived)
        : ids.map((id) => storyIn(library.state, id));
      const waiting = stories.filter((story) => story.status !== 'approved');
      const { secondReview } = library.state.info.rules;
      const judged = [];
      for (const story of waiting) {
        const fromOriginal = await library.traces.reasonsAgainst(story);
        const reasons = [...reasonsAgainst(story, { by, secondReview }), ...fromOriginal];
        judged.push({ story, reasons });
      }
      const ready = judged.filter(({ reasons }) => reasons.length === 0).map(({ story }) => story);
      await library.apply({
        type: 'approve-stories',
        ids: ready.map((story) => story.id),
        by,
        at: new Date().toISOString(),
      });
      await eraseDueOriginals(library, new Date());

      const isApproved = ({ id }: Story) => library.state.stories.get(id)?.status === 'approved';
      const approved = ready.filter(isApproved);
      const readOnce = ready
        .filter((story) => !isApproved(story))
        .map((story) => ({ story, reasons: [{ code: 'second-reader', by } as const] }));
      const refused = [...judged.filter(({ reasons }) => reasons.length > 0), ...readOnce].map(
        ({ story, reasons }) => ({
          id: story.id,
          title: story.title,
          reasons: reasons.map((reason) => approvalSentence(reason, texts)),
        }),
      );
      if (line.flag('json')) {
        const named = approved.map(({ id, title }) => ({ id, title }));
        printJson(context, { approved: named, refused });
      } else {
        context.print(cli.approved(approved.length));
        if (refused.length > 0) context.print(cli.refused(refused.length));
        for (const { id, title, reasons } of refused) {
          context.print(`${id}  ${title}`);
          for (const reason of reasons) context.print(`  – ${reason}`);
        }
      }
      context.say(cli.readYourself);
      const isFailure = refused.length > 0 && (!line.flag('all') || approved.length === 0);
      return isFailure ? 1 : 0;
    });
  },
};
