import { useCallback, useState } from 'react';

/** Where a person is among the collections, and how they get elsewhere. */
export interface CollectionPlaceControl {
  /** The collection they are at; null until they have been at one. */
  readonly at: string | null;
  /** Whether it is open where there is room for one thing at a time. */
  readonly isOpen: boolean;
  readonly open: (id: string) => void;
  readonly close: () => void;
}

/** Remembers where a person is among the collections while the library is open. */
export function useCollectionPlace(): CollectionPlaceControl {
  const [at, setAt] = useState<string | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  return {
    at,
    isOpen,
    open: useCallback((id) => {
      setAt(id);
      setIsOpen(true);
    }, []),
    close: useCallback(() => setIsOpen(false), []),
  };
}
