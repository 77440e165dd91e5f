import type { Messages } from '../messages/messages.ts';
import type { PublicationWarning } from './publication-warning.ts';

/** What did not come along in a publication, or may not be meant for everyone, as a sentence. */
export function warningSentence(
  warning: PublicationWarning,
  { publishing: { warnings } }: Messages,
): string {
  switch (warning.code) {
    case 'signs-missing':
      return warnings.signsMissing(warning.signs);
    case 'identifier-around':
      return warnings.identifierAround(warning.text);
    default:
      return warnings[warning.code](warning.story);
  }
}
