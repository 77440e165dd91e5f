import { use, useEffect } from 'react';
import { WindowSavesContext } from './window-saves.ts';

/**
 * Saves at once when the person turns to another program, and holds the window open while something that
 * was written could not yet be handed over. Used once, by the window.
 */
export function useUnloadGuard(): void {
  const { stories, collections } = use(WindowSavesContext);
  useEffect(() => {
    const flush = () => {
      stories.flush();
      collections.flush();
    };
    const beforeUnload = (event: BeforeUnloadEvent) => {
      flush();
      if (!stories.isHandedOver() || !collections.isHandedOver()) event.preventDefault();
    };
    window.addEventListener('beforeunload', beforeUnload);
    window.addEventListener('blur', flush);
    return () => {
      window.removeEventListener('beforeunload', beforeUnload);
      window.removeEventListener('blur', flush);
    };
  }, [stories, collections]);
}
