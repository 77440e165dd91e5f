import type { Messages } from '../messages/messages.ts';
import type { Flaw } from './flaw.ts';

/** What is not as it should be, as a sentence that says what helps. */
export function flawSentence(flaw: Flaw, { checking, domain, reasons }: Messages): string {
  const { flaws } = checking;
  switch (flaw.code) {
    case 'damaged-document':
      return flaws.damagedDocument(flaw.file, reasons.setAsideFile[flaw.reason]);
    case 'damaged-medium':
      return flaws.damagedMedium(flaw.file);
    case 'missing-medium':
      return flaws.missingMedium(flaw.title, flaw.file);
    case 'unknown-term':
      return flaws.unknownTerm(domain.facets[flaw.facet], flaw.term, flaw.stories);
    case 'missing-story':
      return flaws.missingStory(flaw.title);
    case 'stray-original':
      return flaws.strayOriginal(flaw.id);
    case 'unfinished-save':
      return flaws.unfinishedSave(flaw.file);
  }
}
