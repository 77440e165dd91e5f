import type { Finding } from '../finding.ts';
import { onOneLine } from './finding-group.ts';

/** What two ways to write one thing have in common: a number's digits, a place's name in small letters. */
export function thingKey({ type, text }: Pick<Finding, 'type' | 'text'>): string {
  const folded = onOneLine(text).toLowerCase();
  switch (type) {
    case 'PHONE':
      return `${type} ${folded.replace(/\D/g, '').replace(/^(?:00)?45(?=\d{8}$)/, '')}`;
    case 'CPR':
    case 'PLATE':
    case 'CASE_NO':
      return `${type} ${folded.replace(/[^\p{L}\p{N}]/gu, '')}`;
    default:
      return `${type} ${folded}`;
  }
}

/** A key without the genitive's ending, where the story has it without as well. */
export function withoutGenitive(key: string, known: ReadonlySet<string>): string {
  const bare = key.replace(/(?:['’]?s|['’])$/u, '');
  return known.has(bare) ? bare : key;
}
