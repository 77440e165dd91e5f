import { scopes } from '../../../shared/domain/consent.ts';
import { librarySentence } from '../../../shared/library/library-sentence.ts';
import type { WithheldStory } from '../../../shared/publication/select-stories.ts';
import { warningSentence } from '../../../shared/publication/warning-sentence.ts';
import { withholdingSentence } from '../../../shared/publication/withholding-sentence.ts';
import { LibraryError } from '../../library/library-error.ts';
import { openLibrary } from '../../library/open-library.ts';
import { NothingToPublishError } from '../../publish/publish-error.ts';
import { type Published, publishLibrary } from '../../publish/publish-library.ts';
import { choice } from '../choice.ts';
import type { CliCommand } from '../command.ts';
import type { CliContext } from '../context.ts';
import { printJson } from '../print-json.ts';
import { UsageError } from '../usage-error.ts';
import { withLibrary } from '../with-library.ts';

/** `publish`: a site, a booklet or both, of what every consent lets out. */
export const publishStories: CliCommand = {
  options: { collection: 'text', scope: 'text', site: 'text', pdf: 'text', json: 'flag' },
  run(line, context) {
    const { cli } = context.texts;
    const scope = choice(line, context, 'scope', scopes) ?? 'web';
    const [site, pdf] = [line.text('site'), line.text('pdf')];
    if (site === '' && pdf === '') throw new UsageError(cli.missing(cli.things.target));

    return withLibrary(line, context, 'read', async (library) => {
      const published = await publishLibrary(library, {
        scope,
        collection: line.text('collection') || null,
        site: site === '' ? null : context.resolve(site),
        pdf: pdf === '' ? null : context.resolve(pdf),
        onPhase: (phase) => context.say(phase === 'site' ? cli.writingSite : cli.settingBooklet),
      }).catch((error: unknown) => {
        if (error instanceof NothingToPublishError) {
          for (const text of withheldLines(error.withheld, context)) context.say(text);
        }
        throw error;
      });
      const warnings = published.warnings.map((warning) => warningSentence(warning, context.texts));
      const unrecorded = await record(library.root, published, context);
      if (unrecorded !== null) warnings.push(unrecorded);

      if (line.flag('json')) printJson(context, asJson(published, warnings, context));
      else printPublished(published, warnings, context);
      return 0;
    });
  },
};

/** Publishing reads; only writing it down needs the library alone, and a window may hold that. */
async function record(
  root: string,
  published: Published,
  context: CliContext,
): Promise<string | null> {
  try {
    const library = await openLibrary(root, 'change');
    try {
      await library.apply({ type: 'record-publication', publication: published.record });
      return null;
    } finally {
      await library.close();
    }
  } catch (error) {
    if (!(error instanceof LibraryError)) throw error;
    return context.texts.cli.notRecorded(librarySentence(error.problem, context.texts));
  }
}

function asJson(published: Published, warnings: readonly string[], context: CliContext) {
  return {
    site: published.site,
    pdf: published.pdf,
    stories: published.stories,
    withheld: published.withheld.map(({ id, title, reasons }) => ({
      id,
      title,
      reasons: reasons.map((reason) => withholdingSentence(reason, context.texts)),
    })),
    warnings,
  };
}

function printPublished(
  published: Published,
  warnings: readonly string[],
  context: CliContext,
): void {
  const { cli } = context.texts;
  context.print(cli.published(published.stories.length));
  if (published.site !== null) context.print(cli.site(published.site));
  if (published.pdf !== null) context.print(cli.pdf(published.pdf));
  for (const text of withheldLines(published.withheld, context)) context.print(text);
  for (const warning of warnings) context.say(warning);
}

function withheldLines(withheld: readonly WithheldStory[], context: CliContext): readonly string[] {
  if (withheld.length === 0) return [];
  const { cli } = context.texts;
  return [
    cli.withheld(withheld.length),
    ...withheld.flatMap(({ id, title, reasons }) => [
      `${id}  ${title}`,
      ...reasons.map((reason) => `  – ${withholdingSentence(reason, context.texts)}`),
    ]),
  ];
}
