import { createContext, use } from 'react';
import type { ReadOnlyReason } from '../../shared/library/library-problem.ts';

/** Why nothing can be changed in the open library; null where it can. */
export const ReadOnlyContext = createContext<ReadOnlyReason | null>(null);

/** Why nothing can be changed here. */
export function useReadOnly(): ReadOnlyReason | null {
  return use(ReadOnlyContext);
}
