import {
  openFindings,
  placedFindings,
  stopsApproval,
} from '../../../shared/approval/placed-findings.ts';
import { findingVerdicts } from '../../../shared/domain/decide-findings.ts';
import type { Story } from '../../../shared/domain/story.ts';
import { storyTexts } from '../../../shared/domain/story-texts.ts';
import { findEverything } from '../../anonymise/load-detector.ts';
import { storyIn } from '../../library/commands/story-in.ts';
import { choice } from '../choice.ts';
import type { CliCommand } from '../command.ts';
import { printJson } from '../print-json.ts';
import { RefusedError, UsageError } from '../usage-error.ts';
import { withLibrary } from '../with-library.ts';

/**
 * `decide`: says of something that was found in a story why it stays, or that somebody has looked at it;
 * `open` takes that back. Every place that is written so is meant. Refused where nothing was found that
 * is written so, and where it has to go.
 */
export const decideFinding: CliCommand = {
  options: { text: 'text', why: 'text', json: 'flag' },
  run(line, context) {
    const { cli } = context.texts;
    const id = line.words[1] ?? '';
    const text = line.text('text');
    if (id === '') throw new UsageError(cli.missing(cli.things.story));
    if (text === '') throw new UsageError(cli.missing(cli.things.foundText));
    const why = choice(line, context, 'why', findingVerdicts);
    if (why === null) throw new UsageError(cli.missing(cli.things.why));
    return withLibrary(line, context, 'change', async (library) => {
      const story = storyIn(library.state, id);
      const { texts, found } = await lookedThrough(story);
      const placed = placedFindings(texts, found).map(({ finding }) => finding);
      const meant = placed.filter((finding) => finding.text === text);
      if (meant.length === 0) {
        const others = [...new Set(placed.map((finding) => finding.text))];
        throw new RefusedError(cli.notFound(text, others));
      }
      if (meant.some(stopsApproval)) throw new RefusedError(cli.mustGo(text));
      const types = [...new Set(meant.map(({ type }) => type))];
      const findings = types.map((type) => ({ text, type }));
      const at = new Date().toISOString();
      await library.apply({ type: 'decide-findings', id, findings, verdict: why, at });
      const { title, review } = storyIn(library.state, id);
      const open = openFindings(texts, found, review).length;
      if (line.flag('json')) printJson(context, { id, title, text, types, why, open });
      else context.print(cli.decided(text, open));
      return 0;
    });
  },
};

async function lookedThrough(story: Story) {
  const texts = storyTexts(story);
  return { texts, found: await findEverything(texts.map(({ text }) => text)) };
}
