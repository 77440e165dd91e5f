import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { approvalReasons } from '../../../shared/approval/approval-reasons.ts';
import { approvalSentence } from '../../../shared/approval/approval-sentence.ts';
import type { Library } from '../../library/library.ts';
import type { CommandLine, ExitStatus } from '../command.ts';
import type { CliContext } from '../context.ts';
import { printJson } from '../print-json.ts';
import { withLibrary } from '../with-library.ts';

/** Whether a folder holds a library. */
export function isLibrary(folder: string): boolean {
  return existsSync(join(folder, 'library.json'));
}

/** What the gate finds in the stories of a library: open identifiers, and what stands in an original. */
export function checkLibrary(line: CommandLine, context: CliContext): Promise<ExitStatus> {
  const { texts } = context;
  return withLibrary(line, context, 'read', async (library) => {
    const found = (await foundIn(library)).map(({ id, title, reasons }) => ({
      id,
      title,
      reasons: reasons.map((reason) => approvalSentence(reason, texts)),
    }));
    if (line.flag('json')) printJson(context, found);
    else if (found.length === 0) context.print(texts.cli.noFindings);
    else {
      for (const { id, title, reasons } of found) {
        context.print(`${id}  ${title}`);
        for (const reason of reasons) context.print(`  – ${reason}`);
      }
    }
    context.say(texts.cli.readYourself);
    return 0;
  });
}

async function foundIn(library: Library) {
  const found = [];
  for (const story of library.state.stories.values()) {
    if (story.archived) continue;
    const byForm = approvalReasons(story).filter(({ code }) => code === 'identifier');
    const reasons = [...byForm, ...(await library.traces.reasonsAgainst(story))];
    if (reasons.length > 0) found.push({ id: story.id, title: story.title, reasons });
  }
  return found;
}
