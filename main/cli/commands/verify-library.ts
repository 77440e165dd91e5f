import { flawSentence } from '../../../shared/library/flaw-sentence.ts';
import { nodeFileSystem } from '../../library/disk/node-file-system.ts';
import { openLibrary } from '../../library/open-library.ts';
import { type Repair, repairFlaws } from '../../library/verify/repair-flaws.ts';
import { verifyLibrary } from '../../library/verify/verify-library.ts';
import type { CliCommand } from '../command.ts';
import { printJson } from '../print-json.ts';
import { libraryFolder } from '../with-library.ts';

/**
 * `verify`: looks the whole library through, and mends what is certain where that is asked for.
 * Refused where anything is left that is not as it should be.
 */
export const verifyCommand: CliCommand = {
  options: { repair: 'flag', json: 'flag' },
  async run(line, context) {
    const { texts } = context;
    const { checking } = texts;
    const isRepairing = line.flag('repair');
    const root = libraryFolder(line, context);
    const library = await openLibrary(root, isRepairing ? 'change' : 'read');
    try {
      const report = await verifyLibrary(library, 'full', nodeFileSystem);
      const repaired = isRepairing
        ? await repairFlaws(library, report.flaws, nodeFileSystem)
        : report.flaws.map((flaw) => ({ flaw, repair: 'left' as Repair }));
      const told = repaired.map(({ flaw, repair }) => ({
        ...flaw,
        repair,
        sentence: flawSentence(flaw, texts),
      }));
      if (line.flag('json')) {
        const { stories, withoutOriginal } = report;
        printJson(context, { stories, withoutOriginal, flaws: told });
      } else {
        context.print(
          told.length === 0 ? checking.whole(report.stories) : checking.found(told.length),
        );
        for (const { repair, sentence } of told) context.print(`  – ${toldAs(repair, sentence)}`);
        if (report.withoutOriginal > 0) {
          context.print(checking.withoutOriginal(report.withoutOriginal));
        }
        if (told.length > 0 && !isRepairing) context.say(checking.howToRepair);
      }
      return told.every(({ repair }) => repair === 'mended') ? 0 : 1;
    } finally {
      await library.close();
    }

    function toldAs(repair: Repair, sentence: string): string {
      if (repair === 'mended') return checking.mended(sentence);
      return repair === 'set-aside' ? checking.setAside(sentence) : sentence;
    }
  },
};
