import { createContext, use } from 'react';

/** The ways in which a view can bring stories in. */
export interface Importing {
  readonly importFiles: () => void;
  readonly startPasting: () => void;
}

/** How any view reaches the one import of the window. */
export const ImportingContext = createContext<Importing>({
  importFiles: () => undefined,
  startPasting: () => undefined,
});

/** The ways in which stories come in. */
export function useImporting(): Importing {
  return use(ImportingContext);
}
