import { extname } from 'node:path';
import type { Finding } from '../../../shared/anonymise/finding.ts';
import { findEverything } from '../../anonymise/load-detector.ts';
import { CollectError, originalOf } from '../../collect/incoming.ts';
import { limits } from '../../collect/limits.ts';
import { readBounded } from '../../collect/read-bounded.ts';
import { decodeText } from '../../collect/readers/decode-text.ts';
import { readDocx } from '../../collect/readers/read-docx.ts';
import { setAsideSentence } from '../../collect/set-aside-sentence.ts';
import type { CliCommand } from '../command.ts';
import type { CliContext } from '../context.ts';
import { printJson } from '../print-json.ts';
import { RefusedError, UsageError } from '../usage-error.ts';
import { checkLibrary, isLibrary } from './check-library.ts';

/**
 * `check`: what in a text can identify a person, as the window finds it. Offsets count from the start of the file as it
 * stands; those of a Word document from the start of its text. Of a library, what its gate finds.
 */
export const checkTexts: CliCommand = {
  options: { json: 'flag' },
  async run(line, context) {
    const { cli } = context.texts;
    if (line.words.length === 0 || line.words.includes(''))
      throw new UsageError(cli.missing(cli.things.files));
    const [only = ''] = line.words;
    if (line.words.length === 1 && only !== '-' && isLibrary(context.resolve(only))) {
      return checkLibrary(line, context);
    }
    const checked: (readonly [name: string, text: string, findings: readonly Finding[]])[] = [];
    for (const name of line.words) {
      const text = await readText(name, context);
      const [findings = []] = await findEverything([text]);
      checked.push([name, text, findings]);
    }
    if (line.flag('json')) {
      const [first] = checked;
      const isOne = checked.length === 1 && first !== undefined;
      printJson(
        context,
        isOne
          ? first[2]
          : Object.fromEntries(checked.map(([name, , findings]) => [name, findings])),
      );
    } else {
      for (const [name, text, findings] of checked) printFindings(context, name, text, findings);
    }
    context.say(cli.readYourself);
    return 0;
  },
};

async function readText(name: string, context: CliContext): Promise<string> {
  try {
    if (name === '-') return decodeText(await context.readStandardInput(), true);
    const path = context.resolve(name);
    const bytes = await readBounded(path, limits.document);
    const ending = extname(path).toLowerCase();
    if (ending === '.docx') return originalOf((await readDocx(name, bytes)).story);
    if (ending === '.doc') throw new CollectError({ code: 'old-word' });
    if (bytes.byteLength > limits.text) await readBounded(path, limits.text);
    return decodeText(bytes, true);
  } catch (error) {
    if (!(error instanceof CollectError)) throw error;
    const sentence = setAsideSentence(error.reason, context.texts);
    throw new RefusedError(context.texts.cli.setAsideOf(name, sentence));
  }
}

function printFindings(
  context: CliContext,
  name: string,
  text: string,
  findings: readonly Finding[],
): void {
  const { cli, domain } = context.texts;
  context.print(`${name}:`);
  if (findings.length === 0) context.print(`  ${cli.noFindings}`);
  for (const finding of findings) {
    const line = text.slice(0, finding.start).split('\n').length;
    const what = domain.findings[finding.type];
    const sentence =
      finding.certainty === 'found'
        ? cli.finding(line, what, finding.text)
        : cli.lookAt(line, what, finding.text, domain.findingReasons[finding.reason]);
    context.print(`  ${sentence}`);
  }
}
