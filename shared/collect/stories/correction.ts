import { asksForCorrection, type Replacement, replacementsIn } from '../correct/replacements.ts';
import type { Mailbox } from '../thread/mailbox.ts';

/** What somebody wrote to have a story put right, without the whole story. */
export interface Correction {
  readonly file: string;
  readonly author: Mailbox;
  /** `YYYY-MM-DDTHH:MM`, `YYYY-MM-DD` or empty. */
  readonly at: string;
  readonly text: string;
  /** Empty where it does not say what stands there now. */
  readonly replacements: readonly Replacement[];
}

/** A message that is no story as a correction; null where it asks for none. */
export function correctionIn(message: Omit<Correction, 'replacements'>): Correction | null {
  const { file, author, at, text } = message;
  const replacements = replacementsIn(text);
  if (replacements.length === 0 && !asksForCorrection(text)) return null;
  return { file, author, at, text, replacements };
}
