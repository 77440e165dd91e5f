import type { LibraryProblem } from '../../../shared/library/library-problem.ts';
import { librarySentence } from '../../../shared/library/library-sentence.ts';
import { useMessages } from '../../ui/messages-context.ts';

/** Why originals do not come along, as a sentence; empty where they do. */
export function useOriginalsSentence(problem: LibraryProblem | null): string {
  const texts = useMessages();
  if (problem === null) return '';
  return problem.code === 'backup-not-found'
    ? texts.backups.noOriginals
    : texts.backups.damagedOriginals(librarySentence(problem, texts));
}
