import type { LibraryInfo } from '../../../shared/domain/library-info.ts';
import type { Story } from '../../../shared/domain/story.ts';
import { messages } from '../../../shared/messages/messages.ts';
import {
  consentFormSource,
  type Signer,
} from '../../../shared/print/consent/consent-form-source.ts';
import { drawableText } from '../../../shared/print/drawable-text.ts';
import { createTypesetter } from './create-typesetter.ts';
import { writeBooklet } from './publish-booklet.ts';

/**
 * Writes the form on which somebody consents to a story, as a PDF/UA-1 file, and answers its absolute
 * path. Fails with a `TypesetError`, or with Node's own error where the file can't be written.
 */
export async function writeConsentForm(
  story: Story,
  signer: Signer,
  library: LibraryInfo,
  file: string,
): Promise<string> {
  const typesetter = await createTypesetter();
  const source = consentFormSource(story, signer, library, messages(library.language));
  const { text } = drawableText(source, typesetter.coverage);
  const { pdf } = await typesetter.typeset({ source: text, files: new Map(), standard: 'ua-1' });
  return writeBooklet(file, pdf);
}
