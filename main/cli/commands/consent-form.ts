import type { Signer } from '../../../shared/print/consent/consent-form-source.ts';
import { storyIn } from '../../library/commands/story-in.ts';
import { writeConsentForm } from '../../publish/print/consent-form.ts';
import type { CliCommand } from '../command.ts';
import { printJson } from '../print-json.ts';
import { RefusedError, UsageError } from '../usage-error.ts';
import { withLibrary } from '../with-library.ts';

/** `consent-form`: a form to sign, for the citizen or, by name, for a contributor. */
export const consentForm: CliCommand = {
  options: { contributor: 'text', pdf: 'text', json: 'flag' },
  run(line, context) {
    const { cli, consent } = context.texts;
    const id = line.words[1] ?? '';
    const [name, pdf] = [line.text('contributor'), line.text('pdf')];
    if (id === '') throw new UsageError(cli.missing(cli.things.story));
    if (pdf === '') throw new UsageError(cli.missing(cli.things.formFile));
    return withLibrary(line, context, 'read', async ({ state }) => {
      const story = storyIn(state, id);
      const isThere = name === '' || story.contributors.some((person) => person.name === name);
      if (!isThere) throw new RefusedError(consent.noContributor(name));
      const signer: Signer = name === '' ? { part: 'citizen' } : { part: 'contributor', name };
      const file = await writeConsentForm(story, signer, state.info, context.resolve(pdf));
      if (line.flag('json')) printJson(context, { id, title: story.title, pdf: file });
      else context.print(consent.form.made(file));
      return 0;
    });
  },
};
